<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionChooser</name>
    <message>
        <source>Close the list</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>Good to begin with</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Bien pour commencer</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Rien ne porte ce nom. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Search what can be done</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Chercher une opération</translation>
    </message>
    <message>
        <source>Search, such as posts or revenue</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Chercher, par exemple publications</translation>
    </message>
    <message>
        <source>Something else ({count} more)…</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Autre chose ({count} de plus)…</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>≈ is an assumed price: the service does not publish it.</source>
        <extracomment>ui/task_pane/action_chooser.py</extracomment>
        <translation>≈ est un prix supposé : le service ne le publie pas.</translation>
    </message>
</context>
<context>
    <name>ActionForm</name>
    <message>
        <source>More options</source>
        <extracomment>ui/task_pane/action_form.py</extracomment>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Tick at least one thing to find.</source>
        <extracomment>ui/task_pane/action_form.py</extracomment>
        <translation>Cochez au moins une chose à trouver.</translation>
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
        <translation>De votre compte ngrok. Il est gardé dans le trousseau de clés de ce système.</translation>
    </message>
    <message>
        <source>It counts from the next run on.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Compte à partir de la prochaine exécution.</translation>
    </message>
    <message>
        <source>Keep listening while a list is open, also without a run</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Continuer d’écouter tant qu’une liste est ouverte, même sans exécution</translation>
    </message>
    <message>
        <source>Listening only while a run waits for results.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>À l’écoute seulement quand une exécution attend des résultats.</translation>
    </message>
    <message>
        <source>Listening. It ends when the list is closed.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>À l’écoute. Prend fin quand la liste est fermée.</translation>
    </message>
    <message>
        <source>Most results are fetched by themselves. A few, such as new hires, job changes and companies from searches, Pronto only sends to a web address. Without one, those cannot be asked; everything else works.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>La plupart des résultats viennent d’eux-mêmes. Quelques-uns, comme les nouvelles recrues, les changements de poste et les entreprises des recherches, ne sont envoyés par Pronto qu’à une adresse web. Sans elle, ceux-là ne peuvent pas être demandés ; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>My own address</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Ma propre adresse</translation>
    </message>
    <message>
        <source>None: it is saved elsewhere</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Aucun : enregistré ailleurs</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>Of a relay or tunnel of yours that leads to this computer, or of a place that saves.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>D’un relais ou tunnel à vous qui mène à cet ordinateur, ou d’un endroit qui enregistre.</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Collez-le ici</translation>
    </message>
    <message>
        <source>Port of this computer</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Port de cet ordinateur</translation>
    </message>
    <message>
        <source>Results that are sent to you</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Résultats qui vous sont envoyés</translation>
    </message>
    <message>
        <source>There is one. A new one takes its place.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Il y en a un. Un nouveau prend sa place.</translation>
    </message>
    <message>
        <source>Through ngrok</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Par ngrok</translation>
    </message>
    <message>
        <source>Try it</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Trying it…</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Use it</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Where results are sent</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Où les résultats sont envoyés</translation>
    </message>
    <message>
        <source>Where your relay or tunnel passes on what it is sent. Rowcall listens there while it runs.</source>
        <extracomment>ui/settings_dialog/address_card.py</extracomment>
        <translation>Où votre relais ou tunnel transmet ce qu’il reçoit. Rowcall y écoute tant qu’il fonctionne.</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Copy</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation type="unfinished">Copier</translation>
    </message>
    <message>
        <source>Find in the answer</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>Rechercher dans la réponse</translation>
    </message>
    <message>
        <source>Only its beginning is shown; Copy takes all of it.</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>Seul le début est affiché ; Copier la prend tout entière.</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>Réponse brute</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Answers bought before</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Réponses déjà achetées</translation>
    </message>
    <message>
        <source>Forget all answers that were bought before?</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Oublier toutes les réponses déjà achetées ?</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Tout oublier…</translation>
    </message>
    <message>
        <source>Forget them</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Les oublier</translation>
    </message>
    <message>
        <source>Keep them</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>None so far.</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Aucune pour l’instant.</translation>
    </message>
    <message>
        <source>They are used again, also for other lists, so that nothing is paid twice.</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Elles resservent, pour d’autres listes aussi, afin que rien ne soit payé deux fois.</translation>
    </message>
    <message>
        <source>Your lists keep theirs, but what is asked for another list is then paid for again.</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>Vos listes gardent les leurs, mais ce qui est demandé pour une autre liste est alors payé à nouveau.</translation>
    </message>
    <message>
        <source>{answers}, {size} MB</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>{answers}, {size} Mo</translation>
    </message>
</context>
<context>
    <name>AskedAgain</name>
    <message>
        <source>Leave them out</source>
        <extracomment>ui/task_pane/asked_again.py</extracomment>
        <translation type="unfinished">Les laisser de côté</translation>
    </message>
</context>
<context>
    <name>BalanceButton</name>
    <message>
        <source>Ask for the balance again</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Redemander le solde</translation>
    </message>
    <message>
        <source>Balance unknown</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Solde inconnu</translation>
    </message>
    <message>
        <source>Balance: {balance}</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Solde : {balance}</translation>
    </message>
    <message>
        <source>Credits used by this list…</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Crédits utilisés par cette liste…</translation>
    </message>
    <message>
        <source>Enter access key…</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Entrer la clé d’accès…</translation>
    </message>
    <message>
        <source>Leave practice…</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Quitter l’entraînement…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation type="unfinished">Un instant…</translation>
    </message>
    <message>
        <source>Practice: nothing is paid</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Entraînement : rien n’est payé</translation>
    </message>
    <message>
        <source>What can be done about the balance</source>
        <extracomment>ui/window/balance_button.py</extracomment>
        <translation>Que faire au sujet du solde</translation>
    </message>
</context>
<context>
    <name>BlanksDialog</name>
    <message>
        <source>Close</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation type="unfinished">Comptage…</translation>
    </message>
    <message>
        <source>Each empty cell of a column that was to be filled has one reason. Choose one to see its rows.</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation>Chaque cellule vide d’une colonne à remplir a une seule raison. Choisissez-en une pour voir ses lignes.</translation>
    </message>
    <message>
        <source>Each empty cell of “{column}” has one reason. Choose one to see its rows.</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation>Chaque cellule vide de « {column} » a une seule raison. Choisissez-en une pour voir ses lignes.</translation>
    </message>
    <message>
        <source>No cell is empty that was to be filled.</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation>Aucune cellule à remplir n’est vide.</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Reasons</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation type="unfinished">Lignes</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation type="unfinished">Montrer ces lignes</translation>
    </message>
    <message>
        <source>Why are cells empty?</source>
        <extracomment>ui/blanks_dialog/dialog.py</extracomment>
        <translation>Pourquoi des cellules vides ?</translation>
    </message>
</context>
<context>
    <name>Bring</name>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Compare and add…</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Comparer et ajouter…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Copy the cells in Excel, with their header, and paste again.</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Copiez les cellules dans Excel, avec leur en-tête, et collez à nouveau.</translation>
    </message>
    <message>
        <source>Drop the list itself: an Excel or CSV file.</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Déposez la liste elle-même : un fichier Excel ou CSV.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import cancelled. Nothing was taken in.</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Importation annulée. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Importation de {name}…</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Listes ({patterns})</translation>
    </message>
    <message>
        <source>Open a list</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Pasted list {when}</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Liste collée {when}</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>Il n’y a pas de tableau dans le presse-papiers.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <extracomment>ui/window/bring.py</extracomment>
        <translation>{name} est un dossier.</translation>
    </message>
</context>
<context>
    <name>BusyPage</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/window/busy_page.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>ui/window/busy_page.py</extracomment>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/window/busy_page.py</extracomment>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message>
        <source>Agree there to the terms for personal e-mails once. Then come back and go on.</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Acceptez-y une fois les conditions pour les e-mails personnels. Puis revenez et continuez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Never contact</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Ne jamais contacter</translation>
    </message>
    <message>
        <source>Only in this list</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Seulement dans cette liste</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open {host} in your browser?</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Ouvrir {host} dans votre navigateur ?</translation>
    </message>
    <message>
        <source>Remember them</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Les retenir</translation>
    </message>
    <message>
        <source>Take them off the list</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Les retirer de la liste</translation>
    </message>
    <message>
        <source>The account does not say how many credits it has.</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Le compte ne dit pas combien de crédits il a.</translation>
    </message>
    <message>
        <source>The account has {credits}.</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Le compte a {credits}.</translation>
    </message>
    <message>
        <source>They go onto your do-not-contact list: no list of yours asks for them any more, and none pays for them. A run that is going on leaves them out from now on. What is in the cells stays.</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>Elles vont sur votre liste d’opposition : aucune de vos listes ne les demande plus, et aucune ne paie pour elles. Une exécution en cours les laisse de côté dès maintenant. Ce qui est dans les cellules reste.</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>Careful with credits</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Prudence avec les crédits</translation>
    </message>
    <message>
        <source>Everything is bought anew, also what you have paid for before.</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Tout est racheté, même ce que vous avez déjà payé.</translation>
    </message>
    <message>
        <source>It goes on to the end, however little is found.</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Elle va jusqu’au bout, si peu qu’elle trouve.</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>None of these rows was asked before.</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Aucune de ces lignes n’a encore été demandée.</translation>
    </message>
    <message>
        <source>Stop by itself</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>S’arrêter d’elle-même</translation>
    </message>
    <message>
        <source>Stop by itself when fewer than so many of 100 rows have a result</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>S’arrêter d’elle-même quand moins de tant de lignes sur 100 ont un résultat</translation>
    </message>
    <message>
        <source>Use answers bought in the last day</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Utiliser les réponses achetées depuis un jour</translation>
    </message>
    <message>
        <source>Use answers bought in the last {days} days</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Utiliser les réponses achetées depuis {days} jours</translation>
    </message>
    <message>
        <source>When fewer than {floor} of 100 rows have a result, judged by the latest 20 to 100.</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>Quand moins de {floor} lignes sur 100 ont un résultat, d’après les 20 à 100 dernières.</translation>
    </message>
</context>
<context>
    <name>CellEdits</name>
    <message>
        <source>Clear cells</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Effacer le contenu</translation>
    </message>
    <message>
        <source>Edit {column}</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Modifier {column}</translation>
    </message>
    <message>
        <source>Fill cells</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Remplir les cellules</translation>
    </message>
    <message>
        <source>Left as they are, since the states are told by the service alone: {cells}</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Laissées telles quelles, car seul le service indique les états : {cells}</translation>
    </message>
    <message>
        <source>Select fewer cells, or export the list.</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Sélectionnez moins de cellules, ou exportez la liste.</translation>
    </message>
    <message>
        <source>That is too much for one step: {count}.</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>C’est trop pour une seule étape : {count}.</translation>
    </message>
    <message>
        <source>This list can only be read.</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>Cette liste est en lecture seule.</translation>
    </message>
    <message>
        <source>{title}: {cells} …</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>{title} : {cells} …</translation>
    </message>
</context>
<context>
    <name>ChartsCard</name>
    <message>
        <source>Asked</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Demandées</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Trouvées</translation>
    </message>
    <message>
        <source>Hit rate by</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Taux de réussite par</translation>
    </message>
    <message>
        <source>Hit rate by column</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Taux de réussite par colonne</translation>
    </message>
    <message>
        <source>Hit rate by {column}</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Taux de réussite par {column}</translation>
    </message>
    <message>
        <source>How far the rows came</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Où en sont les lignes</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation type="unfinished">Lignes</translation>
    </message>
    <message>
        <source>The run at a glance</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>L’exécution en un coup d’œil</translation>
    </message>
    <message>
        <source>With {part}</source>
        <extracomment>ui/task_pane/charts_card.py</extracomment>
        <translation>Avec {part}</translation>
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
        <translation>Une exécution est en cours.</translation>
    </message>
    <message>
        <source>Chosen as for the trial. The rows of the trial are not asked again.</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Choisi comme pour l’essai. Les lignes de l’essai ne sont pas redemandées.</translation>
    </message>
    <message>
        <source>Chosen as they were. No other row is asked.</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Choisies telles quelles. Aucune autre ligne n’est demandée.</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Entrer la clé…</translation>
    </message>
    <message>
        <source>Nothing can be asked here.</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Rien ne peut être demandé ici.</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Start although nothing limits what it can cost</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Lancer bien que rien ne limite le coût</translation>
    </message>
    <message>
        <source>Start · {cost}</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Lancer · {cost}</translation>
    </message>
    <message>
        <source>The failed: {rows}</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Les échecs : {rows}</translation>
    </message>
    <message>
        <source>The rest: {rows}</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Le reste : {rows}</translation>
    </message>
    <message>
        <source>The sheet shows rows to look at; what is checked stays as chosen.</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>La feuille montre des lignes à consulter ; ce qui est vérifié reste tel que vous l’avez choisi.</translation>
    </message>
    <message>
        <source>To ask only the rows shown, choose them in step 1.</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Pour n’interroger que les lignes affichées, choisissez-les à l’étape 1.</translation>
    </message>
    <message>
        <source>Try on {rows} · {cost}</source>
        <extracomment>ui/task_pane/check_page.py</extracomment>
        <translation>Tester {rows} · {cost}</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <extracomment>ui/widgets/chips.py</extracomment>
        <translation>Enlever {name}</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>All columns</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation type="unfinished">Toutes les colonnes</translation>
    </message>
    <message>
        <source>As each number says</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Selon chaque numéro</translation>
    </message>
    <message>
        <source>CAPITAL LETTERS</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>TOUT EN MAJUSCULES</translation>
    </message>
    <message>
        <source>Capital Letters as in Names</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Majuscules Comme Dans Les Noms</translation>
    </message>
    <message>
        <source>Clean up</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Companies without their legal form</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Entreprises sans forme juridique</translation>
    </message>
    <message>
        <source>Country of phones</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Pays des téléphones</translation>
    </message>
    <message>
        <source>Empty what says nothing (n/a, -, none)</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Vider ce qui ne dit rien (n/a, -, néant)</translation>
    </message>
    <message>
        <source>Fill empty cells from above</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Remplir les vides d’après le dessus</translation>
    </message>
    <message>
        <source>Fill empty cells with a text</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Remplir les vides avec un texte</translation>
    </message>
    <message>
        <source>Letters without accents</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Lettres sans accents</translation>
    </message>
    <message>
        <source>LinkedIn addresses in one form</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Adresses LinkedIn uniformes</translation>
    </message>
    <message>
        <source>Numbers without a country are from</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Les numéros sans indicatif sont de</translation>
    </message>
    <message>
        <source>Phone numbers as +33612345678</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Téléphones sous la forme +33612345678</translation>
    </message>
    <message>
        <source>Put into empty cells</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>À mettre dans les cellules vides</translation>
    </message>
    <message>
        <source>Take away spaces that are too many</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Enlever les espaces superflus</translation>
    </message>
    <message>
        <source>The column “{column}”</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>La colonne « {column} »</translation>
    </message>
    <message>
        <source>The domain of a website or e-mail</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Le domaine d’un site web ou e-mail</translation>
    </message>
    <message>
        <source>The selected cells</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Les cellules sélectionnées</translation>
    </message>
    <message>
        <source>Type what goes into the empty cells.</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>Saisissez ce qui doit aller dans les cellules vides.</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation type="unfinished">Que faire</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation type="unfinished">Où</translation>
    </message>
    <message>
        <source>small letters</source>
        <extracomment>ui/rewrite_dialog/clean_up_dialog.py</extracomment>
        <translation>tout en minuscules</translation>
    </message>
</context>
<context>
    <name>ColumnChanges</name>
    <message>
        <source>Column width</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Largeur de colonne</translation>
    </message>
    <message>
        <source>Delete {columns}</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Supprimer {columns}</translation>
    </message>
    <message>
        <source>Freeze columns</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Figer les colonnes</translation>
    </message>
    <message>
        <source>Hide {columns}</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Masquer {columns}</translation>
    </message>
    <message>
        <source>Insert column</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Insérer une colonne</translation>
    </message>
    <message>
        <source>Insert columns</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Insérer des colonnes</translation>
    </message>
    <message>
        <source>Move {columns}</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Déplacer {columns}</translation>
    </message>
    <message>
        <source>New column</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Nouvelle colonne</translation>
    </message>
    <message>
        <source>One column has to stay.</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Il doit rester une colonne.</translation>
    </message>
    <message>
        <source>Rename {column}</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Renommer {column}</translation>
    </message>
    <message>
        <source>Show columns</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Afficher les colonnes</translation>
    </message>
    <message>
        <source>Take {column} for {field}</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Prendre {column} pour {field}</translation>
    </message>
    <message>
        <source>Unfreeze columns</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Libérer les colonnes</translation>
    </message>
    <message>
        <source>What was found is kept: {columns} is not paid for twice. Undo brings it back.</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Ce qui a été trouvé est conservé : {columns} n’est pas payé deux fois. Annuler le ramène.</translation>
    </message>
    <message>
        <source>Whoever is marked in {columns} is still not contacted. Undo brings the column back.</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>Qui est marqué dans {columns} n’est toujours pas contacté. Annuler ramène la colonne.</translation>
    </message>
    <message>
        <source>nothing special</source>
        <extracomment>ui/grid/column_changes.py</extracomment>
        <translation>rien de spécial</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>All rules…</source>
        <extracomment>ui/grid/column_menu.py</extracomment>
        <translation>Toutes les règles…</translation>
    </message>
    <message>
        <source>Clear the sort</source>
        <extracomment>ui/grid/column_menu.py</extracomment>
        <translation>Effacer le tri</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <extracomment>ui/grid/column_menu.py</extracomment>
        <translation>Effacer ce filtre</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/grid/column_menu.py</extracomment>
        <translation>Montrer ces lignes</translation>
    </message>
    <message>
        <source>Sort and filter {column}</source>
        <extracomment>ui/grid/column_menu.py</extracomment>
        <translation>Trier et filtrer {column}</translation>
    </message>
</context>
<context>
    <name>ColumnModel</name>
    <message>
        <source>Carry along</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Reprendre telle quelle</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Gardée telle quelle</translation>
    </message>
    <message>
        <source>Likely</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Put beside</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>À côté</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Taken for</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Prise pour</translation>
    </message>
    <message>
        <source>Where “{column}” is empty</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Où « {column} » est vide</translation>
    </message>
    <message>
        <source>Your choice</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>Votre choix</translation>
    </message>
    <message>
        <source>as you chose</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>comme vous l’avez choisi</translation>
    </message>
    <message>
        <source>as you chose before</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>comme vous l’aviez choisi</translation>
    </message>
    <message>
        <source>by its name</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>d’après son nom</translation>
    </message>
    <message>
        <source>by its values</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>d’après ses valeurs</translation>
    </message>
    <message>
        <source>by name and values</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>d’après nom et valeurs</translation>
    </message>
    <message>
        <source>known export</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>exportation connue</translation>
    </message>
    <message>
        <source>{field}, second choice</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>{field}, second choix</translation>
    </message>
    <message>
        <source>{taken}, because {reason}.</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>{taken}, car {reason}.</translation>
    </message>
    <message>
        <source>→ once the country is known</source>
        <extracomment>ui/import_dialog/column_model.py</extracomment>
        <translation>→ une fois le pays connu</translation>
    </message>
</context>
<context>
    <name>ColumnTable</name>
    <message>
        <source>Carry along</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>Reprendre telle quelle</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>Colonnes du fichier</translation>
    </message>
    <message>
        <source>Taken for</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>Prise pour</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>gardée telle quelle</translation>
    </message>
    <message>
        <source>now “{column}”</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>maintenant « {column} »</translation>
    </message>
    <message>
        <source>{column} is taken for</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>{column} est prise pour</translation>
    </message>
    <message>
        <source>{field}, where “{column}” is empty</source>
        <extracomment>ui/import_dialog/column_table.py</extracomment>
        <translation>{field}, où « {column} » est vide</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/rewrite_dialog/columns_dialog.py</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <extracomment>ui/rewrite_dialog/columns_dialog.py</extracomment>
        <translation>Rien n’est choisi.</translation>
    </message>
    <message>
        <source>The old columns stay. This can be undone.</source>
        <extracomment>ui/rewrite_dialog/columns_dialog.py</extracomment>
        <translation>Les anciennes colonnes restent. Ceci peut être annulé.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Differs</source>
        <extracomment>ui/review_dialog/comparison.py</extracomment>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>ui/review_dialog/comparison.py</extracomment>
        <translation>rien</translation>
    </message>
    <message>
        <source>{title}, asked: {value}</source>
        <extracomment>ui/review_dialog/comparison.py</extracomment>
        <translation>{title}, demandé : {value}</translation>
    </message>
    <message>
        <source>{title}, found: {value}</source>
        <extracomment>ui/review_dialog/comparison.py</extracomment>
        <translation>{title}, trouvé : {value}</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Any column</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>Toute colonne</translation>
    </message>
    <message>
        <source>Choose values…</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>Choisir des valeurs…</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation type="unfinished">Colonne</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>Text, number or day</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>Texte, nombre ou jour</translation>
    </message>
    <message>
        <source>What cells are compared with</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>À quoi comparer les cellules</translation>
    </message>
</context>
<context>
    <name>ContactsDialog</name>
    <message>
        <source>A list of who may be contacted again</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Une liste de personnes de nouveau contactables</translation>
    </message>
    <message>
        <source>A list of who must not be contacted</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Une liste de personnes à ne pas contacter</translation>
    </message>
    <message>
        <source>A list that was saved</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Une liste enregistrée</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Do-not-contact list</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Liste d’opposition</translation>
    </message>
    <message>
        <source>E-mail addresses, profiles, company pages or domains, one a line. A domain is a whole company.</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Adresses e-mail, profils, pages d’entreprise ou domaines, un par ligne. Un domaine vaut toute l’entreprise.</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>People and companies</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Personnes et entreprises</translation>
    </message>
    <message>
        <source>People and companies, one a line</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Personnes et entreprises, une par ligne</translation>
    </message>
    <message>
        <source>Put everybody in a list on it…</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Y mettre toutes les personnes d’une liste…</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Mettre sur la liste</translation>
    </message>
    <message>
        <source>Save it to carry it elsewhere…</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>L’enregistrer pour l’emporter…</translation>
    </message>
    <message>
        <source>Save the do-not-contact list</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Enregistrer la liste d’opposition</translation>
    </message>
    <message>
        <source>Take everybody in a list off it…</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>En retirer toutes les personnes d’une liste…</translation>
    </message>
    <message>
        <source>Take in one that was saved…</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>En reprendre une enregistrée…</translation>
    </message>
    <message>
        <source>Take off</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Whoever is on it is never asked for and never paid for, in any of your lists. It is kept on this computer without names: nobody can read from it who is on it.</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>Qui s’y trouve n’est jamais demandé ni payé, dans aucune de vos listes. Elle est gardée sur cet ordinateur sans les noms : personne ne peut y lire qui s’y trouve.</translation>
    </message>
    <message>
        <source>{count} saved to {name}.</source>
        <extracomment>ui/contacts_dialog/dialog.py</extracomment>
        <translation>{count} enregistrées dans {name}.</translation>
    </message>
</context>
<context>
    <name>ContactsStrip</name>
    <message>
        <source>They are imported, but never asked for and never paid for.</source>
        <extracomment>ui/import_dialog/contacts_strip.py</extracomment>
        <translation>Elles sont importées, mais jamais demandées ni payées.</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message>
        <source>About {credits}</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Environ {credits}</translation>
    </message>
    <message>
        <source>About {rows} to ask. Counting exactly…</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Environ {rows} à demander. Comptage exact…</translation>
    </message>
    <message>
        <source>Cap</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>Cap on credits</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Plafond de crédits</translation>
    </message>
    <message>
        <source>Counting rows and calls…</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Comptage des lignes et des appels…</translation>
    </message>
    <message>
        <source>No cap</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Sans plafond</translation>
    </message>
    <message>
        <source>No cap: it may use up to the credits above.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Sans plafond : jusqu’aux crédits ci-dessus.</translation>
    </message>
    <message>
        <source>No cap: nothing but your balance ends it.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Sans plafond : seul votre solde y met fin.</translation>
    </message>
    <message>
        <source>No upper limit</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Pas de limite supérieure</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing limits what this can cost.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Rien ne limite ce que cela peut coûter.</translation>
    </message>
    <message>
        <source>Practice credits</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Crédits d’entraînement</translation>
    </message>
    <message>
        <source>Probably about {credits} ({range}).</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Probablement environ {credits} ({range}).</translation>
    </message>
    <message>
        <source>Set a cap, or say how many results there may be where the form asks for it.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Fixez un plafond, ou dites combien de résultats il peut y avoir là où le formulaire le demande.</translation>
    </message>
    <message>
        <source>The cap will probably stop it after about {share} of 100 rows.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Le plafond l’arrêtera probablement après environ {share} lignes sur 100.</translation>
    </message>
    <message>
        <source>The run stops by itself before it could use more credits.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>L’exécution s’arrête d’elle-même avant de pouvoir utiliser plus de crédits.</translation>
    </message>
    <message>
        <source>The run stops by itself when it is used up; nothing that was found is lost.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>L’exécution s’arrête d’elle-même une fois le plafond épuisé ; rien de ce qui a été trouvé n’est perdu.</translation>
    </message>
    <message>
        <source>The service takes no limit here, so each request keeps back up to {credits} of the cap.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Le service n’accepte pas de limite ici ; chaque demande réserve donc jusqu’à {credits} du plafond.</translation>
    </message>
    <message>
        <source>The service takes no limit here: each request keeps back {credits} until its result came.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Le service n’accepte pas de limite ici : chaque demande réserve {credits} jusqu’à l’arrivée de son résultat.</translation>
    </message>
    <message>
        <source>What it can cost</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Ce que cela peut coûter</translation>
    </message>
    <message>
        <source>With this cap nothing can be asked.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Avec ce plafond, rien ne peut être demandé.</translation>
    </message>
    <message>
        <source>Without the cap {most}.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Sans le plafond {most}.</translation>
    </message>
    <message>
        <source>Your balance may not be enough.</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>Votre solde pourrait ne pas suffire.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>environ {time}</translation>
    </message>
    <message>
        <source>balance {credits}</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>solde {credits}</translation>
    </message>
    <message>
        <source>prices as of {day}</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>prix au {day}</translation>
    </message>
    <message>
        <source>some prices are assumed, the service does not publish them</source>
        <extracomment>ui/task_pane/cost_card.py</extracomment>
        <translation>certains prix sont supposés, le service ne les publie pas</translation>
    </message>
</context>
<context>
    <name>CountLine</name>
    <message>
        <source>Counting rows…</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>Comptage des lignes…</translation>
    </message>
    <message>
        <source>Counting rows… {how_far}</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>Comptage des lignes… {how_far}</translation>
    </message>
    <message>
        <source>Do not count</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>Ne pas compter</translation>
    </message>
    <message>
        <source>Rows counted</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>Lignes comptées</translation>
    </message>
    <message>
        <source>The rows are counted while they are imported.</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>Les lignes sont comptées pendant l’importation.</translation>
    </message>
</context>
<context>
    <name>CounterLine</name>
    <message>
        <source>0 {what}: take a filter away, or allow more in one.</source>
        <extracomment>ui/task_pane/counter_line.py</extracomment>
        <translation>0 {what} : enlevez un filtre, ou permettez-en plus dans l’un d’eux.</translation>
    </message>
    <message>
        <source>About {count} {what}</source>
        <extracomment>ui/task_pane/counter_line.py</extracomment>
        <translation>Environ {count} {what}</translation>
    </message>
    <message>
        <source>Cannot be counted now: {why}</source>
        <extracomment>ui/task_pane/counter_line.py</extracomment>
        <translation>Impossible de compter maintenant : {why}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>ui/task_pane/counter_line.py</extracomment>
        <translation>Comptage…</translation>
    </message>
</context>
<context>
    <name>DoubtsDialog</name>
    <message>
        <source>A run is going on. Stop it first, or wait for its end.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Une exécution est en cours. Arrêtez-la d’abord, ou attendez sa fin.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Tous</translation>
    </message>
    <message>
        <source>An answer may still turn up. Ten minutes are worth waiting before anything is sent again.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Une réponse peut encore arriver. Dix minutes d’attente valent la peine avant de renvoyer quoi que ce soit.</translation>
    </message>
    <message>
        <source>Calls in doubt</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Appels en suspens</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied. The details hold no names and no key.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Copié. Les détails ne contiennent ni nom ni clé.</translation>
    </message>
    <message>
        <source>Copy details for Pronto support</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Copier les détails pour l’assistance de Pronto</translation>
    </message>
    <message>
        <source>Every answer was found.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Toutes les réponses ont été trouvées.</translation>
    </message>
    <message>
        <source>Leave as is</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Looking for the answers…</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Recherche des réponses…</translation>
    </message>
    <message>
        <source>No call is in doubt.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Aucun appel n’est en suspens.</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Send again, may cost up to {credits} more</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Renvoyer, jusqu’à {credits} de plus</translation>
    </message>
    <message>
        <source>These were sent, but their answer did not arrive. Each may have been paid. None is sent again by itself.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Ces appels ont été envoyés, mais leur réponse n’est pas arrivée. Chacun a peut-être été payé. Aucun n’est renvoyé de lui-même.</translation>
    </message>
    <message>
        <source>This costs nothing.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>Cela ne coûte rien.</translation>
    </message>
    <message>
        <source>{found} found, {still} still in doubt.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>{found} trouvés, {still} encore en suspens.</translation>
    </message>
</context>
<context>
    <name>DoubtsTable</name>
    <message>
        <source>About</source>
        <extracomment>ui/doubts_dialog/table.py</extracomment>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>ui/doubts_dialog/table.py</extracomment>
        <translation>Demandé pour</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>ui/doubts_dialog/table.py</extracomment>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Calls in doubt</source>
        <extracomment>ui/doubts_dialog/table.py</extracomment>
        <translation>Appels en suspens</translation>
    </message>
    <message>
        <source>Row {number}: {about}</source>
        <extracomment>ui/doubts_dialog/table.py</extracomment>
        <translation>Ligne {number} : {about}</translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>ui/doubts_dialog/table.py</extracomment>
        <translation>Envoyé</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose a file…</source>
        <extracomment>ui/start/drop_area.py</extracomment>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Companies or contacts, as Excel or CSV</source>
        <extracomment>ui/start/drop_area.py</extracomment>
        <translation>Entreprises ou contacts, en Excel ou CSV</translation>
    </message>
    <message>
        <source>Drop a list here</source>
        <extracomment>ui/start/drop_area.py</extracomment>
        <translation>Déposez une liste ici</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <extracomment>ui/start/drop_area.py</extracomment>
        <translation>Coller un tableau</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>A run is going on. Stop it first, or wait for its end.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation type="unfinished">Une exécution est en cours. Arrêtez-la d’abord, ou attendez sa fin.</translation>
    </message>
    <message>
        <source>Another file or project…</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Autre fichier ou projet…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation type="unfinished">Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation type="unfinished">Doublon</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation type="unfinished">Doublons</translation>
    </message>
    <message>
        <source>Enter or a double click on a value takes it for the result; on the result, the rule counts again.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Entrée ou un double-clic sur une valeur la prend comme résultat ; sur le résultat, la règle vaut à nouveau.</translation>
    </message>
    <message>
        <source>Keep both values</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Garder les deux valeurs</translation>
    </message>
    <message>
        <source>Keep the kept row's</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Garder celle de la ligne gardée</translation>
    </message>
    <message>
        <source>Key K keeps the next row. Enter on a value takes it for the result.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>La touche K garde la ligne suivante. Entrée sur une valeur la prend pour le résultat.</translation>
    </message>
    <message>
        <source>Looking for rows about the same…</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Recherche des lignes qui parlent du même…</translation>
    </message>
    <message>
        <source>Mark duplicates</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Marquer les doublons</translation>
    </message>
    <message>
        <source>Mark in a column</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Marquer dans une colonne</translation>
    </message>
    <message>
        <source>Merge</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge duplicates: {rows} fewer</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Fusionner les doublons : {rows} de moins</translation>
    </message>
    <message>
        <source>Merge: {rows} fewer</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Fusionner : {rows} de moins</translation>
    </message>
    <message>
        <source>No two rows are about the same.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Aucune ligne ne fait double emploi.</translation>
    </message>
    <message>
        <source>Not the same: {name}</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Pas les mêmes : {name}</translation>
    </message>
    <message>
        <source>Rows about the same person or company. Nothing is changed before you merge; no value is lost, and undo brings everything back.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Lignes sur la même personne ou entreprise. Rien ne change avant la fusion ; aucune valeur n’est perdue, et Annuler rétablit tout.</translation>
    </message>
    <message>
        <source>Same as row {row}</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Identique à la ligne {row}</translation>
    </message>
    <message>
        <source>Show only these rows</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Afficher ces lignes seules</translation>
    </message>
    <message>
        <source>They are different</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Elles sont différentes</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings everything back.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Annuler (Ctrl+Z) rétablit tout.</translation>
    </message>
    <message>
        <source>Where rows differ</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>Où les lignes diffèrent</translation>
    </message>
    <message>
        <source>{title}: key {key}</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>{title} : touche {key}</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>All files (*)</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Also in another list</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Aussi dans une autre liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Choisir une liste…</translation>
    </message>
    <message>
        <source>Choose another list…</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Choisir une autre liste…</translation>
    </message>
    <message>
        <source>Choose the other list</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Choisir l’autre liste</translation>
    </message>
    <message>
        <source>Choose your customers, a former campaign, another project: any list that these rows may be in.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Choisissez vos clients, une campagne passée, un autre projet : toute liste où ces lignes peuvent se trouver.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Delete from this sheet</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Supprimer de cette feuille</translation>
    </message>
    <message>
        <source>Lists ({patterns})</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Listes ({patterns})</translation>
    </message>
    <message>
        <source>Looking for rows that are also there…</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Recherche des lignes qui y sont aussi…</translation>
    </message>
    <message>
        <source>Never contact</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Ne jamais contacter</translation>
    </message>
    <message>
        <source>Never contact them…</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Ne jamais contacter…</translation>
    </message>
    <message>
        <source>No list was chosen yet.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Aucune liste n’est encore choisie.</translation>
    </message>
    <message>
        <source>No row of this sheet is in {name}.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Aucune ligne de cette feuille n’est dans {name}.</translation>
    </message>
    <message>
        <source>One step: undo (Ctrl+Z) brings the rows back.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>En une étape : Annuler (Ctrl+Z) ramène les lignes.</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Ligne {number}</translation>
    </message>
    <message>
        <source>Show only these rows</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Afficher ces lignes seules</translation>
    </message>
    <message>
        <source>They go onto your do-not-contact list: no list of yours asks for them any more, and none pays for them. What is in the cells stays.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Elles vont sur votre liste d’opposition : aucune de vos listes ne les demande plus, et aucune ne paie pour elles. Le contenu des cellules reste.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z) brings everything back.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">Annuler (Ctrl+Z) rétablit tout.</translation>
    </message>
    <message>
        <source>Which list is it?</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Quelle liste est-ce ?</translation>
    </message>
    <message>
        <source>Which rows of this sheet are also in another file or project. Only this sheet can change from here; the other list stays as it is.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>Quelles lignes de cette feuille sont aussi dans un autre fichier ou projet. D’ici, seule cette feuille peut changer ; l’autre liste reste telle quelle.</translation>
    </message>
    <message>
        <source>{name} · {rows}</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>{name} · {rows}</translation>
    </message>
    <message>
        <source>{sheet}, row {number}</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation type="unfinished">{sheet}, ligne {number}</translation>
    </message>
    <message>
        <source>{ticked} of {count} rows chosen</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>{ticked} lignes choisies sur {count}</translation>
    </message>
</context>
<context>
    <name>EstimateCard</name>
    <message>
        <source>Cannot be asked</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Impossible à demander</translation>
    </message>
    <message>
        <source>Deleted columns with answers that come back</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Colonnes supprimées avec réponses qui reviennent</translation>
    </message>
    <message>
        <source>Do not contact, never asked</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Ne pas contacter, jamais demandées</translation>
    </message>
    <message>
        <source>Known already, filled without a call</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Déjà connues, remplies sans appel</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation type="unfinished">Laissé de côté</translation>
    </message>
    <message>
        <source>Made in this file before, not asked again</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Déjà demandées dans ce fichier, pas redemandées</translation>
    </message>
    <message>
        <source>Of these with a result of another search</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Dont avec un résultat d’une autre recherche</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows to be found, at most</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Lignes à trouver, au plus</translation>
    </message>
    <message>
        <source>Same as another row, asked once</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Identiques à une autre, demandées une fois</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation type="unfinished">Montrer</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation type="unfinished">Montrer ces lignes</translation>
    </message>
    <message>
        <source>Will be asked</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>Seront demandées</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>ui/task_pane/estimate_card.py</extracomment>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A workbook gets every sheet of the list.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Un classeur reçoit toutes les feuilles de la liste.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>CSV file</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Fichier CSV</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export to</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File to write</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Filtered</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Filtrées</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>It would be replaced as a whole.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Il serait remplacé en entier.</translation>
    </message>
    <message>
        <source>No filter is set on this sheet.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Aucun filtre n’est actif sur cette feuille.</translation>
    </message>
    <message>
        <source>No rows of this sheet are selected.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Aucune ligne de cette feuille n’est sélectionnée.</translation>
    </message>
    <message>
        <source>Plain column names, for another program to read</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Noms de colonnes simples, pour un autre programme</translation>
    </message>
    <message>
        <source>Replace it</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Selected</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Sélectionnées</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Montrer dans le dossier</translation>
    </message>
    <message>
        <source>The names that the command line writes. Else headings, order and words are those of the screen.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Les noms qu’écrit la ligne de commande. Sinon, en-têtes, ordre et mots sont ceux de l’écran.</translation>
    </message>
    <message>
        <source>The other sheets are written whole.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Les autres feuilles sont écrites en entier.</translation>
    </message>
    <message>
        <source>Write hidden columns too: {names}</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Inclure les colonnes masquées : {names}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>Écrit dans {name}.</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>{name} existe déjà.</translation>
    </message>
</context>
<context>
    <name>FetchedPicker</name>
    <message>
        <source>Fetching…</source>
        <extracomment>ui/widgets/fetched_picker.py</extracomment>
        <translation>Récupération…</translation>
    </message>
</context>
<context>
    <name>FileBar</name>
    <message>
        <source>A quote in a cell is</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Un guillemet dans une cellule est</translation>
    </message>
    <message>
        <source>A quote inside a cell is written</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Un guillemet dans une cellule s’écrit</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Les colonnes sont séparées par</translation>
    </message>
    <message>
        <source>Do these words look right?</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Ces mots sont-ils corrects ?</translation>
    </message>
    <message>
        <source>Headers are in row</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Les en-têtes sont à la ligne</translation>
    </message>
    <message>
        <source>No headers</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Pas d’en-têtes</translation>
    </message>
    <message>
        <source>Read it as before</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Lire comme avant</translation>
    </message>
    <message>
        <source>Row with the headers</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Ligne des en-têtes</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Feuille du classeur</translation>
    </message>
    <message>
        <source>Show hidden sheets ({count})</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>Montrer les feuilles masquées ({count})</translation>
    </message>
    <message>
        <source>after a backslash: \"</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>après une barre oblique inverse : \"</translation>
    </message>
    <message>
        <source>and the row above</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>et la ligne au-dessus</translation>
    </message>
    <message>
        <source>no accents in the first rows</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>pas d’accents dans les premières lignes</translation>
    </message>
    <message>
        <source>written twice, a space before the first: , "</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>écrit deux fois, une espace avant le premier : , "</translation>
    </message>
    <message>
        <source>written twice: ""</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>écrit deux fois : ""</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <extracomment>ui/import_dialog/file_bar.py</extracomment>
        <translation>{sheet} (masquée)</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Fill</source>
        <extracomment>ui/grid/filling.py</extracomment>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Fill down</source>
        <extracomment>ui/grid/filling.py</extracomment>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Fill right</source>
        <extracomment>ui/grid/filling.py</extracomment>
        <translation>Recopier à droite</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Close</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation type="unfinished">Montrer ces lignes</translation>
    </message>
</context>
<context>
    <name>FilterStrip</name>
    <message>
        <source>Change…</source>
        <extracomment>ui/grid/filter_strip.py</extracomment>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove the filter: {words}</source>
        <extracomment>ui/grid/filter_strip.py</extracomment>
        <translation>Enlever le filtre : {words}</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <extracomment>ui/grid/filter_strip.py</extracomment>
        <translation>Montrer toutes les lignes</translation>
    </message>
    <message>
        <source>Views…</source>
        <extracomment>ui/grid/filter_strip.py</extracomment>
        <translation>Vues…</translation>
    </message>
    <message>
        <source>{shown} of {total} rows</source>
        <extracomment>ui/grid/filter_strip.py</extracomment>
        <translation>{shown} lignes sur {total}</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source> and </source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation> et </translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>(empty)</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation type="unfinished">(vide)</translation>
    </message>
    <message>
        <source>Any cell {test} “{text}”</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>N’importe quelle cellule {test} « {text} »</translation>
    </message>
    <message>
        <source>Contains “{text}”</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>Contient « {text} »</translation>
    </message>
    <message>
        <source>Known by: {identifier}</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>Connues par : {identifier}</translation>
    </message>
    <message>
        <source>Rows that I typed into</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>Lignes où j’ai tapé</translation>
    </message>
    <message>
        <source>Rows with something found</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>Lignes où quelque chose a été trouvé</translation>
    </message>
    <message>
        <source>begins with</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>commence par</translation>
    </message>
    <message>
        <source>contains</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>contient</translation>
    </message>
    <message>
        <source>does not contain</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>ends with</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>finit par</translation>
    </message>
    <message>
        <source>fits the pattern</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>correspond à l’expression</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>est</translation>
    </message>
    <message>
        <source>is at least, or from</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>est au moins, ou à partir de</translation>
    </message>
    <message>
        <source>is at most, or until</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>est au plus, ou jusqu’à</translation>
    </message>
    <message>
        <source>is empty</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is filled</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>est rempli</translation>
    </message>
    <message>
        <source>is less than, or before</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>est inférieur à, ou avant</translation>
    </message>
    <message>
        <source>is more than, or after</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>est supérieur à, ou après</translation>
    </message>
    <message>
        <source>is none of</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>n’est aucun de</translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>is one of</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>est l’un de</translation>
    </message>
    <message>
        <source>was found by the service</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>a été trouvé par le service</translation>
    </message>
    <message>
        <source>was typed by me</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>a été tapé par moi</translation>
    </message>
    <message>
        <source>{column} is not “{text}”</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>{column} n’est pas « {text} »</translation>
    </message>
    <message>
        <source>{column} is “{text}”</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>{column} est « {text} »</translation>
    </message>
    <message>
        <source>{column} {test}</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>{column} {test}</translation>
    </message>
    <message>
        <source>{column} {test} “{text}”</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>{column} {test} « {text} »</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Capital letters count</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Find in cells</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all…</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Tout remplacer…</translation>
    </message>
    <message>
        <source>Replace with</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Show only these rows</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Afficher ces lignes seules</translation>
    </message>
    <message>
        <source>The whole cell, nothing else in it</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>La cellule entière, rien d’autre</translation>
    </message>
    <message>
        <source>This column</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Cette colonne</translation>
    </message>
    <message>
        <source>What I type is a pattern (regular expression)</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Ma saisie est un motif (expression régulière)</translation>
    </message>
    <message>
        <source>Where to look</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>Whole sheet</source>
        <extracomment>ui/grid/find_bar.py</extracomment>
        <translation>Toute la feuille</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Found: “{text}”</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>Trouvé : « {text} »</translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace “{text}”</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>Remplacer « {text} »</translation>
    </message>
    <message>
        <source>{count} found</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>{count} trouvés</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>{place} sur {count}</translation>
    </message>
</context>
<context>
    <name>FitLine</name>
    <message>
        <source>Matched on {columns}.</source>
        <extracomment>ui/import_dialog/fit_line.py</extracomment>
        <translation>Rapprochées par {columns}.</translation>
    </message>
    <message>
        <source>Nobody can be looked up by these columns: choose a company or a person.</source>
        <extracomment>ui/import_dialog/fit_line.py</extracomment>
        <translation>Ces colonnes ne permettent de chercher personne : choisissez une entreprise ou une personne.</translation>
    </message>
    <message>
        <source>Nothing was recognised: choose at least a company or a person.</source>
        <extracomment>ui/import_dialog/fit_line.py</extracomment>
        <translation>Rien n’a été reconnu : choisissez au moins une entreprise ou une personne.</translation>
    </message>
</context>
<context>
    <name>Flows</name>
    <message>
        <source>Closing…</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Fermeture…</translation>
    </message>
    <message>
        <source>Leaving practice…</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Fin de l’entraînement…</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Rien à rétablir.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Rien à annuler.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Ouverture de {name}…</translation>
    </message>
    <message>
        <source>Redone: {title}.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Rétabli : {title}.</translation>
    </message>
    <message>
        <source>Search {when}</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Recherche {when}</translation>
    </message>
    <message>
        <source>Setting up practice…</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Préparation de l’entraînement…</translation>
    </message>
    <message>
        <source>Undone: {title}.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>Annulé : {title}.</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Other next steps</source>
        <extracomment>ui/task_pane/follow_ups.py</extracomment>
        <translation>Autres étapes possibles</translation>
    </message>
    <message>
        <source>Then also: {title}</source>
        <extracomment>ui/task_pane/follow_ups.py</extracomment>
        <translation>Puis aussi : {title}</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>About {credits}</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>Environ {credits}</translation>
    </message>
    <message>
        <source>Credits each</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>Crédits par résultat</translation>
    </message>
    <message>
        <source>Nine times of ten it lies within the range.</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>Neuf fois sur dix, c’est dans la fourchette.</translation>
    </message>
    <message>
        <source>Not more than {credits}</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>Pas plus de {credits}</translation>
    </message>
    <message>
        <source>So far</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>Jusqu’ici</translation>
    </message>
    <message>
        <source>The rest</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>Le reste</translation>
    </message>
    <message>
        <source>What the rest will bring</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>Ce que le reste apportera</translation>
    </message>
    <message>
        <source>{found} of {tried}</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>{found} sur {tried}</translation>
    </message>
    <message>
        <source>{range} credits</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>{range} crédits</translation>
    </message>
    <message>
        <source>{title}: new rows</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>{title} : nouvelles lignes</translation>
    </message>
    <message>
        <source>{title}: with a result</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>{title} : avec un résultat</translation>
    </message>
</context>
<context>
    <name>FurtherDialog</name>
    <message>
        <source>Add the rows</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Ajouter les lignes</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the changes</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Exporter les modifications</translation>
    </message>
    <message>
        <source>Export the changes…</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Exporter les modifications…</translation>
    </message>
    <message>
        <source>More rows: {name}</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Plus de lignes : {name}</translation>
    </message>
    <message>
        <source>Newer version: {name}</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Version plus récente : {name}</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows: {group}</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Lignes : {group}</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>There is none.</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Il n’y en a aucune.</translation>
    </message>
    <message>
        <source>Update the list</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Mettre la liste à jour</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>Écrit dans {name}.</translation>
    </message>
    <message>
        <source>{name} - changes</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>{name} - modifications</translation>
    </message>
    <message>
        <source>{rows} in the file = {groups}</source>
        <extracomment>ui/update_dialog/dialog.py</extracomment>
        <translation>{rows} dans le fichier = {groups}</translation>
    </message>
</context>
<context>
    <name>FurtherLists</name>
    <message>
        <source>A run is going on. Wait for its end, or stop it.</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>Une exécution est en cours. Attendez sa fin, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was taken in.</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>Annulé. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Comparing {name} with the list…</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>Comparaison de {name} avec la liste…</translation>
    </message>
    <message>
        <source>Taking {name} in…</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>Reprise de {name}…</translation>
    </message>
    <message>
        <source>nothing changed in the list</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>rien n’a changé dans la liste</translation>
    </message>
    <message>
        <source>{name}: {told}.</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>{name} : {told}.</translation>
    </message>
</context>
<context>
    <name>GroupEditor</name>
    <message>
        <source>All of these hold</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation>Toutes sont remplies</translation>
    </message>
    <message>
        <source>Any of these holds</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation>L’une est remplie</translation>
    </message>
    <message>
        <source>Condition</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation>Retirer ce groupe</translation>
    </message>
    <message>
        <source>Which conditions must hold</source>
        <extracomment>ui/grid/filter_panel.py</extracomment>
        <translation>Quelles conditions doivent être remplies</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>Groups of rows about the same</source>
        <extracomment>ui/duplicates_dialog/group_list.py</extracomment>
        <translation>Groupes de lignes en double</translation>
    </message>
</context>
<context>
    <name>GroupPart</name>
    <message>
        <source>Not asked</source>
        <extracomment>ui/row_card/group_part.py</extracomment>
        <translation type="unfinished">Non demandé</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation type="unfinished">Aide</translation>
    </message>
    <message>
        <source>Help about</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Aide sur</translation>
    </message>
    <message>
        <source>How do I…</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Comment faire pour…</translation>
    </message>
    <message>
        <source>How to</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Mode d’emploi</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Nothing is found for that. Try one word, such as “filter”.</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Rien n’est trouvé à ce sujet. Essayez un seul mot, comme « filtre ».</translation>
    </message>
    <message>
        <source>Other screens</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Autres écrans</translation>
    </message>
    <message>
        <source>Search the help</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>What costs money</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Ce qui coûte de l’argent</translation>
    </message>
    <message>
        <source>What it is for</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>À quoi cela sert</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Done ({key})</source>
        <extracomment>ui/help/hint.py</extracomment>
        <translation>Terminé ({key})</translation>
    </message>
    <message>
        <source>Leave the guide</source>
        <extracomment>ui/help/hint.py</extracomment>
        <translation>Quitter le guide</translation>
    </message>
    <message>
        <source>Next ({key})</source>
        <extracomment>ui/help/hint.py</extracomment>
        <translation>Suivant ({key})</translation>
    </message>
    <message>
        <source>Step {place} of {places}</source>
        <extracomment>ui/help/hint.py</extracomment>
        <translation>Étape {place} sur {places}</translation>
    </message>
    <message>
        <source>{step} · those before are done</source>
        <extracomment>ui/help/hint.py</extracomment>
        <translation>{step} · les précédentes sont faites</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>(empty)</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>Asked for: {what}. It took {credits}.</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Demandé pour : {what}. Coût : {credits}.</translation>
    </message>
    <message>
        <source>Bought {moment}</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Acheté {moment}</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Mark of the call: {token}</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Marque de l’appel : {token}</translation>
    </message>
    <message>
        <source>No answer was kept for this call.</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Aucune réponse n’a été conservée pour cet appel.</translation>
    </message>
    <message>
        <source>Nothing was asked for this value.</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Rien n’a été demandé pour cette valeur.</translation>
    </message>
    <message>
        <source>Put back {column}</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Remettre {column}</translation>
    </message>
    <message>
        <source>Put back. Ctrl+Z takes it away again.</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Valeur remise. Ctrl+Z la retire.</translation>
    </message>
    <message>
        <source>Put this value back</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Remettre cette valeur</translation>
    </message>
    <message>
        <source>Run {number}</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Exécution {number}</translation>
    </message>
    <message>
        <source>This cell never held anything.</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Cette cellule n’a jamais rien contenu.</translation>
    </message>
    <message>
        <source>Values, the newest first</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Valeurs, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>What “{column}” held</source>
        <extracomment>ui/history_dialog/dialog.py</extracomment>
        <translation>Ce que contenait « {column} »</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A list of</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Une liste de</translation>
    </message>
    <message>
        <source>As you chose last time for these columns.</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Comme la dernière fois pour ces colonnes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Importer {name}</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Read it as before</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Lire comme avant</translation>
    </message>
    <message>
        <source>Reading… {how_far}</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Lecture… {how_far}</translation>
    </message>
    <message>
        <source>The file cannot be imported like this.</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Le fichier ne peut pas être importé ainsi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/import_dialog/dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>Between them</source>
        <extracomment>ui/rewrite_dialog/join_form.py</extracomment>
        <translation>Entre elles</translation>
    </message>
    <message>
        <source>Columns to join</source>
        <extracomment>ui/rewrite_dialog/join_form.py</extracomment>
        <translation>Colonnes à joindre</translation>
    </message>
    <message>
        <source>Join columns</source>
        <extracomment>ui/rewrite_dialog/join_form.py</extracomment>
        <translation>Joindre des colonnes</translation>
    </message>
    <message>
        <source>Joined</source>
        <extracomment>ui/rewrite_dialog/join_form.py</extracomment>
        <translation>Joint</translation>
    </message>
    <message>
        <source>New column</source>
        <extracomment>ui/rewrite_dialog/join_form.py</extracomment>
        <translation>Nouvelle colonne</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Asking {vendor} whose key this is…</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Demande à {vendor} à qui est cette clé…</translation>
    </message>
    <message>
        <source>Balance: {credits}.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Solde : {credits}.</translation>
    </message>
    <message>
        <source>Check and keep</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Vérifier et garder</translation>
    </message>
    <message>
        <source>It is kept for this session only: {why}</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Elle n’est gardée que pour cette session : {why}</translation>
    </message>
    <message>
        <source>It is kept in the system's key store.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Elle est gardée dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>Access key</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>Access key of {vendor}</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Clé d’accès de {vendor}</translation>
    </message>
    <message>
        <source>Leave practice…</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Quitter l’entraînement…</translation>
    </message>
    <message>
        <source>Paste the key from your {vendor} account</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Collez la clé de votre compte {vendor}</translation>
    </message>
    <message>
        <source>Remove key</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Supprimer la clé</translation>
    </message>
    <message>
        <source>Show the key</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Montrer la clé</translation>
    </message>
    <message>
        <source>The key belongs to {who}.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>La clé appartient à {who}.</translation>
    </message>
    <message>
        <source>The key is removed from the system's key store.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>La clé est supprimée du trousseau de clés du système.</translation>
    </message>
    <message>
        <source>There is a key. A new one takes its place.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Il y a une clé. Une nouvelle prend sa place.</translation>
    </message>
    <message>
        <source>There is no key yet. Prospecting jobs need one; everything else works without it.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Il n’y a pas encore de clé. Les tâches de prospection en demandent une ; tout le reste fonctionne sans.</translation>
    </message>
    <message>
        <source>There is no key yet. Without one, only practice works.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Il n’y a pas encore de clé. Sans elle, seul l’entraînement fonctionne.</translation>
    </message>
    <message>
        <source>This is practice: no key is needed. Leave it to enter yours.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>C’est l’entraînement : aucune clé n’est nécessaire. Quittez-le pour entrer la vôtre.</translation>
    </message>
    <message>
        <source>You find it in your {vendor} account, where it is called API key. It is kept in this system's key store, and sent to {vendor} alone.</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Elle se trouve dans votre compte {vendor}, sous le nom de clé API. Elle est conservée dans le trousseau de clés de ce système, et envoyée à {vendor} seulement.</translation>
    </message>
    <message>
        <source>Your {vendor} account</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>Votre compte {vendor}</translation>
    </message>
    <message>
        <source>an account without a name</source>
        <extracomment>ui/settings_dialog/key_card.py</extracomment>
        <translation>un compte sans nom</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Close</source>
        <extracomment>ui/help/keys_dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>In the sheet</source>
        <extracomment>ui/help/keys_dialog.py</extracomment>
        <translation>Dans la feuille</translation>
    </message>
    <message>
        <source>Keys on one page</source>
        <extracomment>ui/help/keys_dialog.py</extracomment>
        <translation>Les touches sur une page</translation>
    </message>
</context>
<context>
    <name>LargeCopy</name>
    <message>
        <source>Copying {cells} …</source>
        <extracomment>ui/grid/large_copy.py</extracomment>
        <translation type="unfinished">Copie de {cells} …</translation>
    </message>
    <message>
        <source>Copying: {share} %. Esc stops it.</source>
        <extracomment>ui/grid/large_copy.py</extracomment>
        <translation>Copie : {share} %. Échap l’arrête.</translation>
    </message>
</context>
<context>
    <name>LearnedCard</name>
    <message>
        <source>Added: {count}.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Ajouté : {count}.</translation>
    </message>
    <message>
        <source>Columns and values are then guessed as at first. Lists that are open already stay as they are.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Les colonnes et valeurs sont alors devinées comme au début. Les listes déjà ouvertes restent telles quelles.</translation>
    </message>
    <message>
        <source>Forget all that Rowcall has learned?</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Oublier tout ce que Rowcall a appris ?</translation>
    </message>
    <message>
        <source>Forget all…</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Tout oublier…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>L’oublier</translation>
    </message>
    <message>
        <source>Forgotten: {what}.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Oublié : {what}.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Garder les miennes</translation>
    </message>
    <message>
        <source>Known already: {count}.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Déjà connu : {count}.</translation>
    </message>
    <message>
        <source>Left out, for they look like addresses or phone numbers: {count}.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Laissé de côté, car cela ressemble à des adresses ou à des téléphones : {count}.</translation>
    </message>
    <message>
        <source>Mappings (*.toml)</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Correspondances (*.toml)</translation>
    </message>
    <message>
        <source>Nothing so far.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Rien pour l’instant.</translation>
    </message>
    <message>
        <source>Pass on what Rowcall has learned</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Transmettre ce que Rowcall a appris</translation>
    </message>
    <message>
        <source>Pass on…</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Take in what others have learned</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Reprendre ce que d’autres ont appris</translation>
    </message>
    <message>
        <source>Take in…</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Prendre les leurs</translation>
    </message>
    <message>
        <source>The columns and values that you put right are remembered for your next lists. Pass them on to your team as a file, which holds no addresses and no phone numbers.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Les colonnes et valeurs que vous corrigez sont retenues pour vos prochaines listes. Transmettez-les à votre équipe dans un fichier, qui ne contient ni adresses ni téléphones.</translation>
    </message>
    <message>
        <source>They come from lists: look through the file before you pass it on.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Elles viennent de listes : parcourez le fichier avant de le transmettre.</translation>
    </message>
    <message>
        <source>What Rowcall has learned</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Ce que Rowcall a appris</translation>
    </message>
    <message>
        <source>Written: {what}.</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>Écrit : {what}.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A run is going on.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Une exécution est en cours.</translation>
    </message>
    <message>
        <source>Calls under way are finished and their answers kept. You can go on with the rest at any time.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Les appels en cours se terminent et leurs réponses sont gardées. Vous pouvez continuer le reste à tout moment.</translation>
    </message>
    <message>
        <source>Each may be paid without an answer that you can use. Most are finished within a minute.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Chacun est peut-être payé sans réponse utilisable. La plupart se terminent en moins d’une minute.</translation>
    </message>
    <message>
        <source>Finish calls under way and close</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Terminer les appels en cours et fermer</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Fin en cours…</translation>
    </message>
    <message>
        <source>Free some space on it. Saving is tried again by itself.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Libérez de la place. L’enregistrement est réessayé de lui-même.</translation>
    </message>
    <message>
        <source>Free some space, and what was paid for is saved; quitting now loses it.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Libérez de la place, et ce qui a été payé est enregistré ; quitter maintenant le perd.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Laisser continuer</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Continuer d’essayer</translation>
    </message>
    <message>
        <source>Quit and lose it</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Quitter et le perdre</translation>
    </message>
    <message>
        <source>Quit now…</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Quitter maintenant…</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>What was paid for is kept.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>Ce qui a été payé est gardé.</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message>
        <source>By the account's balance {credits} were used, {condition}.</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>D’après le solde du compte, {credits} utilisés, {condition}.</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Credits used</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Crédits utilisés</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the credits used</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Exporter les crédits utilisés</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Nothing was asked so far.</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Rien n’a encore été demandé.</translation>
    </message>
    <message>
        <source>Oldest calls stand last.</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Les appels les plus anciens sont à la fin.</translation>
    </message>
    <message>
        <source>Possibly used as well</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Peut-être utilisés aussi</translation>
    </message>
    <message>
        <source>Reading…</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The account did not say what it had before and after.</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Le compte n’a pas dit ce qu’il avait avant et après.</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>Écrit dans {name}.</translation>
    </message>
    <message>
        <source>{name} - credits</source>
        <extracomment>ui/ledger_dialog/dialog.py</extracomment>
        <translation>{name} - crédits</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>About</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Demandé pour</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Possibly</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Peut-être</translation>
    </message>
    <message>
        <source>Row {number}: {about}</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Ligne {number} : {about}</translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/ledger_dialog/model.py</extracomment>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>ListQuestion</name>
    <message>
        <source>A list of its own</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Une liste à part</translation>
    </message>
    <message>
        <source>A newer version of this list</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Une version plus récente de cette liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is opened in its place. “{list}” is kept as it is.</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Elle est ouverte à sa place. « {list} » est gardée telle quelle.</translation>
    </message>
    <message>
        <source>More rows for this list</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Plus de lignes pour cette liste</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Ouvrir {name}</translation>
    </message>
    <message>
        <source>Rows that it does not have yet are added at its end.</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Les lignes qu’elle n’a pas encore sont ajoutées à sa fin.</translation>
    </message>
    <message>
        <source>What is “{file}” to “{list}”?</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Qu’est « {file} » pour « {list} » ?</translation>
    </message>
    <message>
        <source>You see what is new, gone and changed before anything is written.</source>
        <extracomment>ui/window/list_question.py</extracomment>
        <translation>Vous voyez ce qui est nouveau, disparu et modifié avant que rien ne soit écrit.</translation>
    </message>
</context>
<context>
    <name>LookBar</name>
    <message>
        <source>Also in the other sheets</source>
        <extracomment>ui/duplicates_dialog/look_bar.py</extracomment>
        <translation>Aussi dans les autres feuilles</translation>
    </message>
    <message>
        <source>Column whose values are compared</source>
        <extracomment>ui/duplicates_dialog/look_bar.py</extracomment>
        <translation>Colonne dont les valeurs sont comparées</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Run started</source>
        <extracomment>ui/window/main_window.py</extracomment>
        <translation>Exécution lancée</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>ui/window/main_window.py</extracomment>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>MatchModel</name>
    <message>
        <source>In common</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation>En commun</translation>
    </message>
    <message>
        <source>In the other list</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation>Dans l’autre liste</translation>
    </message>
    <message>
        <source>In this sheet</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation>Dans cette feuille</translation>
    </message>
    <message>
        <source>Its row</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation>Sa ligne</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation type="unfinished">Ligne</translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation type="unfinished">Sûr</translation>
    </message>
    <message>
        <source>{share} %</source>
        <extracomment>ui/elsewhere_dialog/match_model.py</extracomment>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Rows that are also in the other list</source>
        <extracomment>ui/elsewhere_dialog/match_table.py</extracomment>
        <translation>Lignes présentes aussi dans l’autre liste</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation type="unfinished">Enregistrer</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>Ask the failed again</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>Redemander les échecs</translation>
    </message>
    <message>
        <source>Choose it for them; nothing is asked before you start it.</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>Choisissez-le pour elles ; rien n’est demandé avant que vous ne lanciez.</translation>
    </message>
    <message>
        <source>Decide about the unknown · {calls}</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>Décider des inconnus · {calls}</translation>
    </message>
    <message>
        <source>Review doubtful answers</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>Revoir les réponses douteuses</translation>
    </message>
    <message>
        <source>Show found · {rows}</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>Afficher les trouvées · {rows}</translation>
    </message>
    <message>
        <source>What next</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>Et ensuite</translation>
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
        <translation type="unfinished">Montrer</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/task_pane/not_asked.py</extracomment>
        <translation type="unfinished">Montrer ces lignes</translation>
    </message>
    <message>
        <source>Why rows were not asked</source>
        <extracomment>ui/task_pane/not_asked.py</extracomment>
        <translation>Pourquoi des lignes sont omises</translation>
    </message>
</context>
<context>
    <name>NotContacted</name>
    <message>
        <source>Leave out whom I must not contact</source>
        <extracomment>ui/export_dialog/not_contacted.py</extracomment>
        <translation type="unfinished">Exclure les personnes à ne pas contacter</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Check values…</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Vérifier les valeurs…</translation>
    </message>
    <message>
        <source>Column that fills {title}</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Colonne qui remplit {title}</translation>
    </message>
    <message>
        <source>From a column</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Depuis une colonne</translation>
    </message>
    <message>
        <source>From column {title}</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>De la colonne {title}</translation>
    </message>
    <message>
        <source>It costs nothing, but Pronto is asked for each name, which takes a while.</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Cela ne coûte rien, mais Pronto est interrogé pour chaque nom, ce qui prend un moment.</translation>
    </message>
    <message>
        <source>Look them up</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Les chercher</translation>
    </message>
    <message>
        <source>Look up {count} places?</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Chercher {count} lieux ?</translation>
    </message>
    <message>
        <source>Looking up {count} places…</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Recherche de {count} lieux…</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Reading the column…</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Lecture de la colonne…</translation>
    </message>
    <message>
        <source>Same for all rows</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>Identique pour toutes les lignes</translation>
    </message>
    <message>
        <source>from column {title}</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>de la colonne {title}</translation>
    </message>
    <message>
        <source>{count} places are looked up once you check the cost.</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>{count} lieux seront recherchés quand vous vérifierez le coût.</translation>
    </message>
    <message>
        <source>{title} takes its place.</source>
        <extracomment>ui/task_pane/option_row.py</extracomment>
        <translation>{title} prend sa place.</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Back to the defaults</source>
        <extracomment>ui/settings_dialog/options_card.py</extracomment>
        <translation>Rétablir les valeurs par défaut</translation>
    </message>
    <message>
        <source>{title}: back to the defaults</source>
        <extracomment>ui/settings_dialog/options_card.py</extracomment>
        <translation>{title} : valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>OutputRows</name>
    <message>
        <source>Where the results go</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Où vont les résultats</translation>
    </message>
</context>
<context>
    <name>OwnUndo</name>
    <message>
        <source>Nothing was changed here that could be taken back.</source>
        <extracomment>ui/widgets/own_undo.py</extracomment>
        <translation>Rien n’a été modifié ici qui puisse être annulé.</translation>
    </message>
    <message>
        <source>Taken back: {title}</source>
        <extracomment>ui/widgets/own_undo.py</extracomment>
        <translation>Annulé : {title}</translation>
    </message>
    <message>
        <source>What you did before is undone in the sheet: close this, then press Ctrl+Z.</source>
        <extracomment>ui/widgets/own_undo.py</extracomment>
        <translation>Ce que vous avez fait avant s’annule dans la feuille : fermez ceci, puis appuyez sur Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>PaceCard</name>
    <message>
        <source>Pace</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>all windows</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>toutes les fenêtres</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Nothing is called so. Try another word, such as “export” or “key”.</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Rien ne porte ce nom. Essayez un autre mot, comme « exporter » ou « clé ».</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>ui/palette/palette.py</extracomment>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>PartsEditor</name>
    <message>
        <source>{credits} each</source>
        <extracomment>ui/task_pane/parts_editor.py</extracomment>
        <translation>{credits} chacun</translation>
    </message>
    <message>
        <source>{price}, assumed</source>
        <extracomment>ui/task_pane/parts_editor.py</extracomment>
        <translation>{price}, supposé</translation>
    </message>
</context>
<context>
    <name>Pasting</name>
    <message>
        <source>Column {number}</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>Copy fewer columns, and paste again.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Copiez moins de colonnes, puis collez à nouveau.</translation>
    </message>
    <message>
        <source>Move cells</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation type="unfinished">Déplacer les cellules</translation>
    </message>
    <message>
        <source>Nobody types into some of these columns. Paste into other ones.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Personne ne saisit dans certaines de ces colonnes. Collez dans d’autres colonnes.</translation>
    </message>
    <message>
        <source>Nothing was moved: there is no place here for all the cells that were cut.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Rien n’a été déplacé : il n’y a pas de place ici pour toutes les cellules coupées.</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation type="unfinished">Coller</translation>
    </message>
    <message>
        <source>Pasted, with {rows} and {columns} added.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Collé ; ajouts : {rows} et {columns}.</translation>
    </message>
    <message>
        <source>Reading what is to be pasted …</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Lecture de ce qui est à coller …</translation>
    </message>
    <message>
        <source>Save it as a file and drop that on the list: its rows are added, however many they are.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Enregistrez-le comme fichier et déposez-le sur la liste : ses lignes sont ajoutées, si nombreuses soient-elles.</translation>
    </message>
    <message>
        <source>Select one cell, or one area, and paste again.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation type="unfinished">Sélectionnez une cellule ou une zone, et collez de nouveau.</translation>
    </message>
    <message>
        <source>So many columns are not added by pasting: {count}.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Impossible d’ajouter autant de colonnes par collage : {count}.</translation>
    </message>
    <message>
        <source>So many rows are not added by pasting: {count}.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Impossible d’ajouter autant de lignes par collage : {count}.</translation>
    </message>
    <message>
        <source>That is too much to be pasted: {count}.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>C’est trop à coller : {count}.</translation>
    </message>
    <message>
        <source>The block does not fit the selected areas.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation type="unfinished">Le bloc ne correspond pas aux zones sélectionnées.</translation>
    </message>
    <message>
        <source>This list can only be read.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation type="unfinished">Cette liste est en lecture seule.</translation>
    </message>
    <message>
        <source>While a filter is on, no rows are added. Show all rows, or paste further up.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>Tant qu’un filtre est actif, aucune ligne n’est ajoutée. Affichez toutes les lignes, ou collez plus haut.</translation>
    </message>
</context>
<context>
    <name>PersonaPicker</name>
    <message>
        <source>None</source>
        <extracomment>ui/widgets/persona_picker.py</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Your account has no personas. Make them on the service's site.</source>
        <extracomment>ui/widgets/persona_picker.py</extracomment>
        <translation>Votre compte n’a pas de personas. Créez-les sur le site du service.</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Nothing fits “{words}”.</source>
        <extracomment>ui/widgets/pick_list.py</extracomment>
        <translation>Rien ne correspond à « {words} ».</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/widgets/pick_list.py</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search: {title}</source>
        <extracomment>ui/widgets/pick_list.py</extracomment>
        <translation>Chercher : {title}</translation>
    </message>
    <message>
        <source>Use “{words}”</source>
        <extracomment>ui/widgets/pick_list.py</extracomment>
        <translation>Utiliser « {words} »</translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Add a place</source>
        <extracomment>ui/widgets/place_picker.py</extracomment>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Country, region or city</source>
        <extracomment>ui/widgets/place_picker.py</extracomment>
        <translation>Pays, région ou ville</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <extracomment>ui/widgets/place_picker.py</extracomment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No place of that name. Try its English name.</source>
        <extracomment>ui/widgets/place_picker.py</extracomment>
        <translation>Aucun lieu de ce nom. Essayez son nom anglais.</translation>
    </message>
</context>
<context>
    <name>Practising</name>
    <message>
        <source>Leave practice</source>
        <extracomment>ui/window/practising.py</extracomment>
        <translation type="unfinished">Quitter l’entraînement</translation>
    </message>
    <message>
        <source>Leave practice?</source>
        <extracomment>ui/window/practising.py</extracomment>
        <translation>Quitter l’entraînement ?</translation>
    </message>
    <message>
        <source>Stay</source>
        <extracomment>ui/window/practising.py</extracomment>
        <translation>Rester</translation>
    </message>
    <message>
        <source>“{name}” is closed and kept as it is. You find it on the start page; opening it brings you back into practice.</source>
        <extracomment>ui/window/practising.py</extracomment>
        <translation>« {name} » est fermé et gardé tel quel. Vous le trouvez sur la page d’accueil ; l’ouvrir vous ramène à l’entraînement.</translation>
    </message>
</context>
<context>
    <name>PreviewTable</name>
    <message>
        <source>After</source>
        <extracomment>ui/rewrite_dialog/preview_table.py</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>ui/rewrite_dialog/preview_table.py</extracomment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Cells before and after</source>
        <extracomment>ui/rewrite_dialog/preview_table.py</extracomment>
        <translation>Cellules avant et après</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/rewrite_dialog/preview_table.py</extracomment>
        <translation type="unfinished">Colonne</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <extracomment>ui/import_dialog/preview_table.py</extracomment>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>ui/rewrite_dialog/preview_table.py</extracomment>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>None of {rows} to ask</source>
        <extracomment>ui/task_pane/price_line.py</extracomment>
        <translation>Aucune à interroger ({rows})</translation>
    </message>
    <message>
        <source>about {credits}</source>
        <extracomment>ui/task_pane/price_line.py</extracomment>
        <translation>environ {credits}</translation>
    </message>
    <message>
        <source>{asked} of {rows} to ask</source>
        <extracomment>ui/task_pane/price_line.py</extracomment>
        <translation>{asked} sur {rows} à demander</translation>
    </message>
</context>
<context>
    <name>PricesCard</name>
    <message>
        <source>As of {date}</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Au {date}</translation>
    </message>
    <message>
        <source>Back to Rowcall's prices</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Revenir aux prix de Rowcall</translation>
    </message>
    <message>
        <source>Credits are counted by these prices: in the plan before a start, for the cap, and in the list of credits used. An assumed price counts as possible, never as confirmed.</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Les crédits sont comptés à ces prix : dans le plan avant un départ, pour le plafond, et dans la liste des crédits utilisés. Un prix supposé compte comme possible, jamais comme confirmé.</translation>
    </message>
    <message>
        <source>Credits: {what}</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Crédits : {what}</translation>
    </message>
    <message>
        <source>Enter a whole number from 0 to {most}. Nothing was saved.</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Entrez un nombre entier de 0 à {most}. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Rowcall's own prices count again.</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Les prix de Rowcall comptent à nouveau.</translation>
    </message>
    <message>
        <source>The price is published: {what}</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Le prix est publié : {what}</translation>
    </message>
    <message>
        <source>The run that is going on keeps the prices it was started with.</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>L’exécution en cours garde les prix de son départ.</translation>
    </message>
    <message>
        <source>There is no number of credits ({what}).</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Il n’y a pas de nombre de crédits ({what}).</translation>
    </message>
    <message>
        <source>What answers cost</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>Ce que coûtent les réponses</translation>
    </message>
    <message>
        <source>“{typed}” is no number of credits ({what}).</source>
        <extracomment>ui/settings_dialog/prices_card.py</extracomment>
        <translation>« {typed} » n’est pas un nombre de crédits ({what}).</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation type="unfinished">Retour arrière</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Flèche bas</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation type="unfinished">Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation type="unfinished">Échap</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Ins</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Flèche gauche</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Pg. suiv</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Pg. préc</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Flèche droite</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>ui/languages/key_names.py</extracomment>
        <translation>Flèche haut</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>How far the file is read</source>
        <extracomment>ui/import_dialog/reading_page.py</extracomment>
        <translation>Jusqu’où le fichier est lu</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <extracomment>ui/import_dialog/reading_page.py</extracomment>
        <translation>Lecture du fichier…</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Lists that you open appear here.</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation>Les listes que vous ouvrez apparaissent ici.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation type="unfinished">Ouvrir {name}</translation>
    </message>
    <message>
        <source>Recent lists</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation>Listes récentes</translation>
    </message>
    <message>
        <source>Take it off this list; the file stays</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation>L’ôter d’ici ; le fichier reste</translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation>Ôter {name} d’ici</translation>
    </message>
    <message>
        <source>not there any more</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>today</source>
        <extracomment>ui/start/recent_card.py</extracomment>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>RemarksList</name>
    <message>
        <source>Remarks on the file</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>Remarques sur le fichier</translation>
    </message>
    <message>
        <source>Row {numbers}</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>Ligne {numbers}</translation>
    </message>
    <message>
        <source>Rows {numbers}</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>Lignes {numbers}</translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show less</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>Montrer moins</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>A run is asking about {rows} at this moment. Decide when it has ended.</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Une exécution interroge en ce moment {rows}. Décidez une fois qu’elle est finie.</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept all</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Tout accepter</translation>
    </message>
    <message>
        <source>Accept all {count} of this kind</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Accepter les {count} de ce type</translation>
    </message>
    <message>
        <source>Accept {count}: {kind}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Accepter {count} : {kind}</translation>
    </message>
    <message>
        <source>Accept {name}: {kind}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Accepter {name} : {kind}</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Touche {number}</translation>
    </message>
    <message>
        <source>Kinds of doubt</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Types de doute</translation>
    </message>
    <message>
        <source>Looking through the answers…</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Examen des réponses…</translation>
    </message>
    <message>
        <source>No answer is doubtful.</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Aucune réponse n’est douteuse.</translation>
    </message>
    <message>
        <source>Nothing is left to look at.</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Il n’y a plus rien à regarder.</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Reject all</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Tout rejeter</translation>
    </message>
    <message>
        <source>Reject all {count} of this kind</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Rejeter les {count} de ce type</translation>
    </message>
    <message>
        <source>Reject {count}: {kind}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Rejeter {count} : {kind}</translation>
    </message>
    <message>
        <source>Reject {name}: {kind}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Rejeter {name} : {kind}</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Skip</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>{sheet}, row {number}: {name}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>{sheet}, ligne {number} : {name}</translation>
    </message>
    <message>
        <source>{title}: key {key}</source>
        <extracomment>ui/review_dialog/dialog.py</extracomment>
        <translation>{title} : touche {key}</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Also in {name}</source>
        <extracomment>ui/window/reviews.py</extracomment>
        <translation>Aussi dans {name}</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>ui/window/reviews.py</extracomment>
        <translation type="unfinished">Doublons</translation>
    </message>
</context>
<context>
    <name>RewriteDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Change cells</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>Modifier des cellules</translation>
    </message>
    <message>
        <source>Change {cells}</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>Modifier {cells}</translation>
    </message>
    <message>
        <source>Changing the cells…</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>Modification des cellules…</translation>
    </message>
    <message>
        <source>Looking at the cells…</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>Examen des cellules…</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>Rien ne changerait.</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>Ceci peut être annulé.</translation>
    </message>
</context>
<context>
    <name>RowCard</name>
    <message>
        <source>Ask first</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Demander d’abord</translation>
    </message>
    <message>
        <source>Close the card</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Fermer la fiche</translation>
    </message>
    <message>
        <source>Do not contact…</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation type="unfinished">Ne pas contacter…</translation>
    </message>
    <message>
        <source>Edit {column}</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation type="unfinished">Modifier {column}</translation>
    </message>
    <message>
        <source>From your list</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>De votre liste</translation>
    </message>
    <message>
        <source>Next row</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Ligne suivante</translation>
    </message>
    <message>
        <source>Previous row</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Ligne précédente</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Afficher toutes les colonnes</translation>
    </message>
    <message>
        <source>Who it is</source>
        <extracomment>ui/row_card/card.py</extracomment>
        <translation>Qui c’est</translation>
    </message>
</context>
<context>
    <name>RowChanges</name>
    <message>
        <source>Delete {rows}</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>Supprimer {rows}</translation>
    </message>
    <message>
        <source>Insert {rows}</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>Insérer {rows}</translation>
    </message>
    <message>
        <source>Select fewer rows.</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>Sélectionnez moins de lignes.</translation>
    </message>
    <message>
        <source>So many rows cannot be inserted at once: {count}.</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>Impossible d’insérer autant de lignes à la fois : {count}.</translation>
    </message>
</context>
<context>
    <name>RowsPane</name>
    <message>
        <source>Click the row that has the headers.</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>Cliquez sur la ligne qui porte les en-têtes.</translation>
    </message>
    <message>
        <source>First rows</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>It holds nothing else.</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>Il ne contient rien d’autre.</translation>
    </message>
    <message>
        <source>Row {row} is further down than the rows that are shown here.</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>La ligne {row} est plus bas que les lignes montrées ici.</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>There is no header</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>Il n’y a pas d’en-tête</translation>
    </message>
    <message>
        <source>Top of the file</source>
        <extracomment>ui/import_dialog/rows_pane.py</extracomment>
        <translation>Haut du fichier</translation>
    </message>
</context>
<context>
    <name>RunFigures</name>
    <message>
        <source>Balance before and after</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Solde avant et après</translation>
    </message>
    <message>
        <source>Credits used</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Crédits utilisés</translation>
    </message>
    <message>
        <source>Hit rate</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Taux de réussite</translation>
    </message>
    <message>
        <source>Calls a second, all kinds</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Appels par seconde, tous types</translation>
    </message>
    <message>
        <source>The whole run</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Toute l’exécution</translation>
    </message>
    <message>
        <source>Time left</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Time so far</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>Temps écoulé</translation>
    </message>
    <message>
        <source>not known yet</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>{credits} less, {condition}</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>{credits} de moins, {condition}</translation>
    </message>
    <message>
        <source>{most} at most: for some of it no exact price is known, or the answer is still out.</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>{most} au maximum : pour une partie, le prix exact n’est pas connu ou la réponse se fait attendre.</translation>
    </message>
    <message>
        <source>{share} % of {count}</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>{share} % de {count}</translation>
    </message>
    <message>
        <source>{used} of {cap}</source>
        <extracomment>ui/task_pane/run_figures.py</extracomment>
        <translation>{used} sur {cap}</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>Asking Pronto…</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Interrogation de Pronto…</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete “{name}” at Pronto?</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Supprimer « {name} » chez Pronto ?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Finished</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Lists of companies</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Listes d’entreprises</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Créé le</translation>
    </message>
    <message>
        <source>Made with Rowcall</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Créées avec Rowcall</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Open in a sheet</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Ouvrir dans une feuille</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Search by name</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <source>Searches for people</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Recherches de personnes</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>There are none.</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Il n’y en a aucune.</translation>
    </message>
    <message>
        <source>They are kept at Pronto. Looking at them and opening them is free.</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Elles sont gardées chez Pronto. Les consulter et les ouvrir est gratuit.</translation>
    </message>
    <message>
        <source>This cannot be taken back: Pronto forgets it and its people. Your sheets keep what they have.</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>C’est définitif : Pronto l’oublie avec ses personnes. Vos feuilles gardent ce qu’elles ont.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>What your account keeps</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Ce que garde votre compte</translation>
    </message>
    <message>
        <source>Without a name</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Your searches and lists</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>Vos recherches et listes</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>{count} en tout</translation>
    </message>
    <message>
        <source>{shown} of {there}</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>{shown} sur {there}</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <extracomment>ui/saved_dialog/dialog.py</extracomment>
        <translation>« {name} » est supprimée.</translation>
    </message>
</context>
<context>
    <name>ScopeCard</name>
    <message>
        <source>All</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>All {count}</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Toutes ({count})</translation>
    </message>
    <message>
        <source>Filtered</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Filtrées</translation>
    </message>
    <message>
        <source>For which rows</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Pour quelles lignes</translation>
    </message>
    <message>
        <source>No filter is set.</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Aucun filtre n’est actif.</translation>
    </message>
    <message>
        <source>No rows are selected.</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Aucune ligne n’est sélectionnée.</translation>
    </message>
    <message>
        <source>Only rows that have no result yet</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Seulement les lignes sans résultat</translation>
    </message>
    <message>
        <source>Selected</source>
        <extracomment>ui/task_pane/scope.py</extracomment>
        <translation>Sélectionnées</translation>
    </message>
</context>
<context>
    <name>SearchCard</name>
    <message>
        <source>All ways to search…</source>
        <extracomment>ui/start/search_card.py</extracomment>
        <translation>Toutes les façons de chercher…</translation>
    </message>
    <message>
        <source>Begin with a search</source>
        <extracomment>ui/start/search_card.py</extracomment>
        <translation>Commencer par une recherche</translation>
    </message>
    <message>
        <source>No list yet? Begin with a search</source>
        <extracomment>ui/start/search_card.py</extracomment>
        <translation>Pas encore de liste ? Commencez par une recherche</translation>
    </message>
    <message>
        <source>Your searches and lists…</source>
        <extracomment>ui/start/search_card.py</extracomment>
        <translation>Vos recherches et listes…</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Nothing is called so. Try another word.</source>
        <extracomment>ui/settings_dialog/sections.py</extracomment>
        <translation type="unfinished">Rien ne porte ce nom. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <extracomment>ui/settings_dialog/sections.py</extracomment>
        <translation>Parties des réglages</translation>
    </message>
    <message>
        <source>Search settings</source>
        <extracomment>ui/settings_dialog/sections.py</extracomment>
        <translation>Chercher un réglage</translation>
    </message>
</context>
<context>
    <name>SelectionSums</name>
    <message>
        <source>average {number}</source>
        <extracomment>ui/grid/selection_sums.py</extracomment>
        <translation>moyenne {number}</translation>
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
        <translation>somme {number}</translation>
    </message>
</context>
<context>
    <name>SetAsideDialog</name>
    <message>
        <source>A run is going on. Stop it first, or wait for its end.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Une exécution est en cours. Arrêtez-la d’abord, ou attendez sa fin.</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Vides</translation>
    </message>
    <message>
        <source>Blank rows have nothing to take in.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Les lignes vides n’ont rien à reprendre.</translation>
    </message>
    <message>
        <source>Broken</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Equal to a row of the list</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Identique à une ligne de la liste</translation>
    </message>
    <message>
        <source>Equal to an earlier row</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Identique à une ligne précédente</translation>
    </message>
    <message>
        <source>Every row is in the list; nothing is set aside.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Toutes les lignes sont dans la liste ; aucune n’est mise de côté.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the rows set aside</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Exporter les lignes mises de côté</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Its cells do not fit the columns</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Ses cellules ne correspondent pas aux colonnes</translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Lignes mises de côté</translation>
    </message>
    <message>
        <source>Rows set aside: {kind}</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Lignes mises de côté : {kind}</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>There is none.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Il n’y en a aucune.</translation>
    </message>
    <message>
        <source>They are kept with the list, are not asked about, and are in no export of it.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Elles sont gardées avec la liste, ne sont pas demandées, et ne figurent dans aucune exportation.</translation>
    </message>
    <message>
        <source>Twice in its file, or unclear which row of the list it is</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Deux fois dans son fichier, ou on ne sait pas quelle ligne de la liste c’est</translation>
    </message>
    <message>
        <source>Undo sets it aside again.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Annuler la remet de côté.</translation>
    </message>
    <message>
        <source>Undo sets them aside again.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Annuler les remet de côté.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Written to {name}.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>Écrit dans {name}.</translation>
    </message>
    <message>
        <source>{name} - set aside</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>{name} - mises de côté</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Addresses and calls at a time count from the next start.</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Les adresses et le nombre d’appels à la fois comptent à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Access key and settings</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Clé d’accès et réglages</translation>
    </message>
    <message>
        <source>Access keys</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Clés d’accès</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the program and open it again to see it in that language. Your list is kept.</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Fermez le programme et rouvrez-le pour le voir dans cette langue. Votre liste est conservée.</translation>
    </message>
    <message>
        <source>Lists and answers</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Listes et réponses</translation>
    </message>
    <message>
        <source>Look and language</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>Prices</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Results sent to you</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Envoi des résultats</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Service and speed</source>
        <extracomment>ui/settings_dialog/dialog.py</extracomment>
        <translation>Service et vitesse</translation>
    </message>
</context>
<context>
    <name>SharedMail</name>
    <message>
        <source>Look them over</source>
        <extracomment>ui/row_card/shared_mail.py</extracomment>
        <translation>Passer en revue</translation>
    </message>
</context>
<context>
    <name>SharedMails</name>
    <message>
        <source>At most one of them has it. Look them over before you write to them.</source>
        <extracomment>ui/export_dialog/shared_mails.py</extracomment>
        <translation>Une seule personne au plus l’a. Passez-les en revue avant de leur écrire.</translation>
    </message>
    <message>
        <source>Look them over</source>
        <extracomment>ui/export_dialog/shared_mails.py</extracomment>
        <translation>Passer en revue</translation>
    </message>
</context>
<context>
    <name>SheetBox</name>
    <message>
        <source>All sheets</source>
        <extracomment>ui/elsewhere_dialog/sheet_box.py</extracomment>
        <translation>Toutes les feuilles</translation>
    </message>
    <message>
        <source>Sheet of the other list</source>
        <extracomment>ui/elsewhere_dialog/sheet_box.py</extracomment>
        <translation>Feuille de l’autre liste</translation>
    </message>
    <message>
        <source>{sheet} (hidden)</source>
        <extracomment>ui/elsewhere_dialog/sheet_box.py</extracomment>
        <translation type="unfinished">{sheet} (masquée)</translation>
    </message>
    <message>
        <source>{sheet} (no list in it)</source>
        <extracomment>ui/elsewhere_dialog/sheet_box.py</extracomment>
        <translation>{sheet} (sans liste)</translation>
    </message>
</context>
<context>
    <name>SheetClipboard</name>
    <message>
        <source>Nothing was copied.</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>Rien n’a été copié.</translation>
    </message>
    <message>
        <source>Select areas of the same rows or of the same columns, or copy them one after the other.</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>Sélectionnez des zones des mêmes lignes ou des mêmes colonnes, ou copiez-les l’une après l’autre.</translation>
    </message>
    <message>
        <source>Select fewer cells, or export the list.</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation type="unfinished">Sélectionnez moins de cellules, ou exportez la liste.</translation>
    </message>
    <message>
        <source>That is too much for the clipboard: {count}.</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>C’est trop pour le presse-papiers : {count}.</translation>
    </message>
    <message>
        <source>These areas do not make one block.</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>Ces zones ne forment pas un bloc.</translation>
    </message>
    <message>
        <source>This list can only be read.</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>Cette liste est en lecture seule.</translation>
    </message>
</context>
<context>
    <name>SheetHeader</name>
    <message>
        <source>Sort, filter and change this column (Alt+Down)</source>
        <extracomment>ui/grid/header.py</extracomment>
        <translation>Trier, filtrer et modifier cette colonne (Alt+Flèche bas)</translation>
    </message>
    <message>
        <source>filtered</source>
        <extracomment>ui/grid/header.py</extracomment>
        <translation>filtrée</translation>
    </message>
    <message>
        <source>sort level {level}</source>
        <extracomment>ui/grid/header.py</extracomment>
        <translation>niveau de tri {level}</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>No row fits the filter.</source>
        <extracomment>ui/grid/page.py</extracomment>
        <translation>Aucune ligne ne passe le filtre.</translation>
    </message>
    <message>
        <source>Rows appear here as they come.</source>
        <extracomment>ui/grid/page.py</extracomment>
        <translation>Les lignes apparaissent ici à mesure qu’elles arrivent.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <extracomment>ui/grid/page.py</extracomment>
        <translation type="unfinished">Montrer toutes les lignes</translation>
    </message>
</context>
<context>
    <name>SheetStack</name>
    <message>
        <source>Choose on the right what to look for. What is found appears here as a sheet.</source>
        <extracomment>ui/window/sheet_stack.py</extracomment>
        <translation type="unfinished">Choisissez à droite quoi chercher. Ce qui est trouvé apparaît ici comme une feuille.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <extracomment>ui/window/sheet_stack.py</extracomment>
        <translation type="unfinished">Encore rien ici</translation>
    </message>
    <message>
        <source>Sheets</source>
        <extracomment>ui/window/sheet_stack.py</extracomment>
        <translation type="unfinished">Feuilles</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Becomes</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Both values are kept. Enter or a double click on a value takes it alone.</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>Les deux valeurs sont gardées. Entrée ou un double-clic sur une valeur ne prend qu’elle.</translation>
    </message>
    <message>
        <source>Click to keep this row</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>Cliquer pour garder cette ligne</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Rows of the group, side by side</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>Lignes du groupe, côte à côte</translation>
    </message>
    <message>
        <source>{row} (kept)</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>{row} (gardée)</translation>
    </message>
    <message>
        <source>{sheet}, row {number}</source>
        <extracomment>ui/duplicates_dialog/side_by_side.py</extracomment>
        <translation>{sheet}, ligne {number}</translation>
    </message>
</context>
<context>
    <name>SortDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Rows alike in the first column are sorted by the second one. Empty cells come last.</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>Les lignes égales dans la première colonne sont triées par la deuxième. Les cellules vides viennent en dernier.</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>Trier</translation>
    </message>
    <message>
        <source>The list's own order</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>L’ordre propre à la liste</translation>
    </message>
    <message>
        <source>Then by another column</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>Puis par une autre colonne</translation>
    </message>
</context>
<context>
    <name>SortLevel</name>
    <message>
        <source>Do not sort by this</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>Ne pas trier par ceci</translation>
    </message>
    <message>
        <source>Sort by</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Which way</source>
        <extracomment>ui/grid/sort_dialog.py</extracomment>
        <translation>Dans quel sens</translation>
    </message>
</context>
<context>
    <name>SpentChart</name>
    <message>
        <source>Credits over time</source>
        <extracomment>ui/charts/spent_chart.py</extracomment>
        <translation>Crédits au fil du temps</translation>
    </message>
    <message>
        <source>{credits} by {time}</source>
        <extracomment>ui/charts/spent_chart.py</extracomment>
        <translation>{credits} à {time}</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>At a text of mine</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>À un texte de mon choix</translation>
    </message>
    <message>
        <source>At each comma</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>À chaque virgule</translation>
    </message>
    <message>
        <source>At each line</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>À chaque ligne</translation>
    </message>
    <message>
        <source>At each semicolon</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>À chaque point-virgule</translation>
    </message>
    <message>
        <source>At each space</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>À chaque espace</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation type="unfinished">Colonnes</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation type="unfinished">Prénom</translation>
    </message>
    <message>
        <source>Full name into first and last name</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>Nom complet en prénom et nom</translation>
    </message>
    <message>
        <source>How many columns</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>Nombre de colonnes</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Split “{column}”</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>Diviser « {column} »</translation>
    </message>
    <message>
        <source>Text to cut at</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>Texte où couper</translation>
    </message>
    <message>
        <source>Where to cut</source>
        <extracomment>ui/rewrite_dialog/split_form.py</extracomment>
        <translation>Où couper</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>A spreadsheet that fills itself: people, e-mails and phones for your list.</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Un tableur qui se remplit tout seul : personnes, e-mails et téléphones pour votre liste.</translation>
    </message>
    <message>
        <source>All people are invented. Nothing costs credits.</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Toutes les personnes sont inventées. Rien ne coûte de crédits.</translation>
    </message>
    <message>
        <source>Enter key…</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Entrer la clé…</translation>
    </message>
    <message>
        <source>Enter your Pronto access key to look for real people.</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Entrez votre clé d’accès Pronto pour chercher de vraies personnes.</translation>
    </message>
    <message>
        <source>Looking for your Pronto access key…</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Recherche de votre clé Pronto…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Start page</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>The whole program with invented people, in two minutes. No key, no credits, no network.</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Tout le programme avec des personnes inventées, en deux minutes. Sans clé, sans crédits, sans réseau.</translation>
    </message>
    <message>
        <source>Your Pronto access key is set.</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Votre clé d’accès Pronto est en place.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Quitter l’entraînement</translation>
    </message>
    <message>
        <source>Practice needs no key. Leave it to look for real people with yours.</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>L’entraînement se passe de clé. Quittez-le pour chercher de vraies personnes avec la vôtre.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Essayer avec des exemples</translation>
    </message>
    <message>
        <source>You are practising</source>
        <extracomment>ui/start/start_page.py</extracomment>
        <translation>Vous vous entraînez</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Paused</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Answers that are doubtful: look at them one by one</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Réponses douteuses : à regarder une par une</translation>
    </message>
    <message>
        <source>More…</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows taken out of the sheet</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Lignes retirées de la feuille</translation>
    </message>
    <message>
        <source>Run</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Run finished</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Exécution terminée</translation>
    </message>
    <message>
        <source>Run stopped</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Exécution arrêtée</translation>
    </message>
    <message>
        <source>Show the row at this cell, with all that is known of it</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Afficher la ligne de cette cellule, avec tout ce qui en est connu</translation>
    </message>
    <message>
        <source>They are kept with the project, and are in no export. Undo brings them back.</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Elles sont conservées avec le projet, et ne figurent dans aucun export. Annuler les ramène.</translation>
    </message>
    <message>
        <source>What the selected cells hold</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Ce que contiennent les cellules sélectionnées</translation>
    </message>
    <message>
        <source>Why this cell is as it is</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>Pourquoi cette cellule est ainsi</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Failed</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>Introuvables</translation>
    </message>
    <message>
        <source>Progress of {title}</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>Avancement de {title}</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>Montrer ces lignes</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>{count} at work</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>{count} en cours</translation>
    </message>
    <message>
        <source>{ended} of {rows}</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>{ended} sur {rows}</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>Changes, the newest first</source>
        <extracomment>ui/steps_dialog/dialog.py</extracomment>
        <translation>Modifications, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>ui/steps_dialog/dialog.py</extracomment>
        <translation type="unfinished">Fermer</translation>
    </message>
    <message>
        <source>Go to this change</source>
        <extracomment>ui/steps_dialog/dialog.py</extracomment>
        <translation>Aller à cette modification</translation>
    </message>
    <message>
        <source>Going back undoes every change above. What is undone can be done again until something new is changed: then it is forgotten.</source>
        <extracomment>ui/steps_dialog/dialog.py</extracomment>
        <translation>Revenir en arrière annule toutes les modifications au-dessus. Ce qui est annulé peut être rétabli jusqu’à une nouvelle modification : il est alors oublié.</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>ui/steps_dialog/dialog.py</extracomment>
        <translation>Historique</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/steps_dialog/dialog.py</extracomment>
        <translation type="unfinished">Avancement</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>How much</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Stand</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>The list before the first change</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation>La liste avant la première modification</translation>
    </message>
    <message>
        <source>The list stands here</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation>La liste en est ici</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation type="unfinished">Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation type="unfinished">Quand</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>ui/steps_dialog/model.py</extracomment>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>StrengthCard</name>
    <message>
        <source>Enough to ask for: {parts}</source>
        <extracomment>ui/task_pane/strength_card.py</extracomment>
        <translation>De quoi demander : {parts}</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/task_pane/strength_card.py</extracomment>
        <translation>Montrer ces lignes</translation>
    </message>
    <message>
        <source>What the rows are known by</source>
        <extracomment>ui/task_pane/strength_card.py</extracomment>
        <translation>Par quoi les lignes sont connues</translation>
    </message>
    <message>
        <source>With “{column}” in every row, you could ask {told}.</source>
        <extracomment>ui/task_pane/strength_card.py</extracomment>
        <translation>Avec « {column} » dans chaque ligne, vous pourriez demander {told}.</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>ui/task_pane/strength_card.py</extracomment>
        <translation>{names} ou {last}</translation>
    </message>
    <message>
        <source>{rows} for {parts}</source>
        <extracomment>ui/task_pane/strength_card.py</extracomment>
        <translation>{rows} pour {parts}</translation>
    </message>
</context>
<context>
    <name>SumLine</name>
    <message>
        <source>Show these rows</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>Montrer ces lignes</translation>
    </message>
    <message>
        <source>They are kept with the project, and are in no export. Undo brings them back.</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation type="unfinished">Elles sont conservées avec le projet, et ne figurent dans aucun export. Annuler les ramène.</translation>
    </message>
    <message>
        <source>What became of the imported rows</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>Ce que sont devenues les lignes importées</translation>
    </message>
</context>
<context>
    <name>TargetFoot</name>
    <message>
        <source>Check rows and cost</source>
        <extracomment>ui/task_pane/target_foot.py</extracomment>
        <translation type="unfinished">Vérifier lignes et coût</translation>
    </message>
    <message>
        <source>Check the cost</source>
        <extracomment>ui/task_pane/target_foot.py</extracomment>
        <translation type="unfinished">Vérifier le coût</translation>
    </message>
    <message>
        <source>Its results are only sent to a web address, and there is none yet.</source>
        <extracomment>ui/task_pane/target_foot.py</extracomment>
        <translation type="unfinished">Ses résultats ne sont envoyés qu’à une adresse web, et il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Set one up…</source>
        <extracomment>ui/task_pane/target_foot.py</extracomment>
        <translation type="unfinished">En configurer une…</translation>
    </message>
</context>
<context>
    <name>TargetPage</name>
    <message>
        <source>Fill in “{option}” first.</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Remplissez d’abord « {option} ».</translation>
    </message>
    <message>
        <source>From a search</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Depuis une recherche</translation>
    </message>
    <message>
        <source>No list is open yet.</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Aucune liste n’est encore ouverte.</translation>
    </message>
    <message>
        <source>Not again if this file has it already</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Pas à nouveau si ce fichier l’a déjà</translation>
    </message>
    <message>
        <source>Nothing can be asked for this list: it lacks the columns for it.</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Rien ne peut être demandé pour cette liste : il lui manque les colonnes.</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Il n’y a pas de lignes.</translation>
    </message>
    <message>
        <source>This sheet holds your searches.</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Cette feuille contient vos recherches.</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Par quoi commencer</translation>
    </message>
    <message>
        <source>With this list</source>
        <extracomment>ui/task_pane/target_page.py</extracomment>
        <translation>Avec cette liste</translation>
    </message>
</context>
<context>
    <name>TaskPane</name>
    <message>
        <source>1  Target</source>
        <extracomment>ui/task_pane/pane.py</extracomment>
        <translation>1  Cible</translation>
    </message>
    <message>
        <source>2  Check</source>
        <extracomment>ui/task_pane/pane.py</extracomment>
        <translation>2  Vérifier</translation>
    </message>
    <message>
        <source>3  Watch</source>
        <extracomment>ui/task_pane/pane.py</extracomment>
        <translation>3  Suivre</translation>
    </message>
    <message>
        <source>Task</source>
        <extracomment>ui/task_pane/pane.py</extracomment>
        <translation>Tâche</translation>
    </message>
</context>
<context>
    <name>TidyBar</name>
    <message>
        <source>Add all</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Toutes les ajouter</translation>
    </message>
    <message>
        <source>Add it</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Add them</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>La laisser de côté</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Les laisser de côté</translation>
    </message>
    <message>
        <source>No column says where the phones are from. Those without + wait until you choose one.</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Aucune colonne ne dit d’où sont les téléphones. Ceux sans + attendent que vous choisissiez.</translation>
    </message>
    <message>
        <source>Phones are from</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Les téléphones sont de</translation>
    </message>
    <message>
        <source>Phones without a country code are from</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Les téléphones sans indicatif sont de</translation>
    </message>
    <message>
        <source>The file’s own values stay as they are.</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>Les valeurs du fichier restent telles quelles.</translation>
    </message>
    <message>
        <source>The list says for each row where it is. Choose the country for rows that do not say.</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>La liste dit pour chaque ligne où elle se trouve. Choisissez le pays des lignes qui ne le disent pas.</translation>
    </message>
    <message>
        <source>as each row says</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>comme le dit chaque ligne</translation>
    </message>
    <message>
        <source>choose a country</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>choisir un pays</translation>
    </message>
</context>
<context>
    <name>TitleEditor</name>
    <message>
        <source>Title of the column</source>
        <extracomment>ui/grid/title_editor.py</extracomment>
        <translation>Titre de la colonne</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Filter rows</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Practice</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Practice: invented people, nothing is paid</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Entraînement : personnes inventées, rien n’est payé</translation>
    </message>
    <message>
        <source>Practice: invented people, nothing is paid. Press to leave it.</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Entraînement : personnes inventées, rien n’est payé. Appuyez ici pour le quitter.</translation>
    </message>
    <message>
        <source>Switch to dark</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Passer au sombre</translation>
    </message>
    <message>
        <source>Switch to light</source>
        <extracomment>ui/window/tool_bar.py</extracomment>
        <translation>Passer au clair</translation>
    </message>
</context>
<context>
    <name>TopTable</name>
    <message>
        <source>Top of the file. Enter makes a row the header.</source>
        <extracomment>ui/import_dialog/top_table.py</extracomment>
        <translation>Haut du fichier. Entrée fait d’une ligne l’en-tête.</translation>
    </message>
</context>
<context>
    <name>UndoTips</name>
    <message>
        <source>Nothing to redo.</source>
        <extracomment>ui/window/undo_tips.py</extracomment>
        <translation type="unfinished">Rien à rétablir.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <extracomment>ui/window/undo_tips.py</extracomment>
        <translation type="unfinished">Rien à annuler.</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <extracomment>ui/window/undo_tips.py</extracomment>
        <translation>Rétablir : {step}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <extracomment>ui/window/undo_tips.py</extracomment>
        <translation>Annuler : {step}</translation>
    </message>
</context>
<context>
    <name>ValueLine</name>
    <message>
        <source>Empty</source>
        <extracomment>ui/row_card/value_line.py</extracomment>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Open {column}</source>
        <extracomment>ui/row_card/value_line.py</extracomment>
        <translation>Ouvrir {column}</translation>
    </message>
    <message>
        <source>What {column} held</source>
        <extracomment>ui/row_card/value_line.py</extracomment>
        <translation>Ce que contenait {column}</translation>
    </message>
    <message>
        <source>Why {column} is empty, and what helps</source>
        <extracomment>ui/row_card/value_line.py</extracomment>
        <translation>Pourquoi {column} est vide, et que faire</translation>
    </message>
</context>
<context>
    <name>ValueList</name>
    <message>
        <source>All</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Counting…</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation type="unfinished">Comptage…</translation>
    </message>
    <message>
        <source>Frequent first</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Fréquentes d’abord</translation>
    </message>
    <message>
        <source>Invert</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>No such value.</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Aucune valeur de ce genre.</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation type="unfinished">Aucun</translation>
    </message>
    <message>
        <source>Order of the values</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Ordre des valeurs</translation>
    </message>
    <message>
        <source>Search values</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Chercher des valeurs</translation>
    </message>
    <message>
        <source>Values to show</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>Valeurs à afficher</translation>
    </message>
</context>
<context>
    <name>ValueMapDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Match {value} again</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Rapprocher {value} à nouveau</translation>
    </message>
    <message>
        <source>Meaning of {value}</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Sens de {value}</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search the values</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Chercher dans les valeurs</translation>
    </message>
    <message>
        <source>Values and what they mean</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Les valeurs et leur sens</translation>
    </message>
    <message>
        <source>Values of {column}</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Valeurs de {column}</translation>
    </message>
    <message>
        <source>What “{column}” means for {option}</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>Ce que « {column} » veut dire pour {option}</translation>
    </message>
    <message>
        <source>{shown} of {all} values are shown. Search for the others.</source>
        <extracomment>ui/task_pane/value_map.py</extracomment>
        <translation>{shown} valeurs sur {all} sont montrées. Cherchez les autres.</translation>
    </message>
</context>
<context>
    <name>ValueState</name>
    <message>
        <source>Chosen before</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Choisi auparavant</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Match again</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Rapprocher à nouveau</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Not matched</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Sans équivalent</translation>
    </message>
    <message>
        <source>Which one?</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Lequel ?</translation>
    </message>
    <message>
        <source>Your choice</source>
        <extracomment>ui/task_pane/value_state.py</extracomment>
        <translation>Votre choix</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Change “{name}”</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Modifier « {name} »</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No view is saved.</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Aucune vue enregistrée.</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Rename…</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Show the view “{name}”</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Afficher la vue « {name} »</translation>
    </message>
    <message>
        <source>Update to what is shown now</source>
        <extracomment>ui/grid/view_menu.py</extracomment>
        <translation>Mettre à jour d’après l’affichage</translation>
    </message>
</context>
<context>
    <name>WaitDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>ui/window/wait_dialog.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <extracomment>ui/window/wait_dialog.py</extracomment>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <extracomment>ui/window/wait_dialog.py</extracomment>
        <translation>Avancement</translation>
    </message>
</context>
<context>
    <name>WatchPage</name>
    <message>
        <source>Again with other choices</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>À nouveau avec d’autres choix</translation>
    </message>
    <message>
        <source>Calls under way are finished first.</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Les appels en cours se terminent d’abord.</translation>
    </message>
    <message>
        <source>Check rows and cost again</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Vérifier à nouveau lignes et coût</translation>
    </message>
    <message>
        <source>Check the balance</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Vérifier le solde</translation>
    </message>
    <message>
        <source>Details…</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Entrer la clé…</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Found by the last run</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Trouvé par la dernière exécution</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with what was found</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Continuer avec ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Look at the calls…</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Voir les appels…</translation>
    </message>
    <message>
        <source>Nothing more is sent until you go on.</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Rien de plus n’est envoyé tant que vous ne continuez pas.</translation>
    </message>
    <message>
        <source>Now the rest</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Maintenant le reste</translation>
    </message>
    <message>
        <source>Open your Pronto account…</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Ouvrir votre compte Pronto…</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused.</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>En pause.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop: calls under way are finished and kept, nothing more is asked. It can go on later.</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Arrêter : les appels en cours sont terminés et conservés, rien d’autre n’est demandé. On peut continuer plus tard.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>The run has stopped.</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>L’exécution s’est arrêtée.</translation>
    </message>
    <message>
        <source>Waiting.</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>En attente.</translation>
    </message>
    <message>
        <source>{title}: of the last run</source>
        <extracomment>ui/task_pane/watch_page.py</extracomment>
        <translation>{title} : de la dernière exécution</translation>
    </message>
</context>
<context>
    <name>WaysList</name>
    <message>
        <source>Another way is chosen in step 1, Target.</source>
        <extracomment>ui/task_pane/ways_list.py</extracomment>
        <translation>Une autre façon se choisit à l’étape 1, Cible.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <extracomment>ui/task_pane/ways_list.py</extracomment>
        <translation>environ {time}</translation>
    </message>
    <message>
        <source>{way} (chosen)</source>
        <extracomment>ui/task_pane/ways_list.py</extracomment>
        <translation>{way} (choisi)</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Keep</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep and mark with the date</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Garder et marquer de la date</translation>
    </message>
    <message>
        <source>Rows that are gone</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Lignes disparues</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Only {most} in {time} are allowed: the next call waits for its turn.</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>Seulement {most} en {time} sont permis : l’appel suivant attend son tour.</translation>
    </message>
    <message>
        <source>Slowed down to {share} %: Pronto said we were too fast.</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>Ralenti à {share} % : Pronto a dit que nous allions trop vite.</translation>
    </message>
    <message>
        <source>in 24 hours</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>en 24 heures</translation>
    </message>
    <message>
        <source>in {count} s</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>en {count} s</translation>
    </message>
    <message>
        <source>this minute</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>cette minute</translation>
    </message>
    <message>
        <source>this second</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>cette seconde</translation>
    </message>
    <message>
        <source>{left} are left now.</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>Il en reste {left} pour l’instant.</translation>
    </message>
    <message>
        <source>{used} of {most} {when}</source>
        <extracomment>ui/task_pane/pace_card.py</extracomment>
        <translation>{used} sur {most} {when}</translation>
    </message>
</context>
<context>
    <name>_OutputRow</name>
    <message>
        <source>A column of its own</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Une colonne à part</translation>
    </message>
    <message>
        <source>Also over filled cells</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Aussi sur les cellules remplies</translation>
    </message>
    <message>
        <source>Into “{column}”</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Dans « {column} »</translation>
    </message>
    <message>
        <source>Kept, but neither shown nor exported.</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Conservé, mais ni affiché ni exporté.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>What a person typed always stays.</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Ce qu’une personne a saisi reste toujours.</translation>
    </message>
    <message>
        <source>Where {title} goes</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>Où va {title}</translation>
    </message>
    <message>
        <source>{title} → {column}, also over filled cells</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>{title} → {column}, aussi sur les cellules remplies</translation>
    </message>
    <message>
        <source>{title} → {column}, where it is empty</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>{title} → {column}, là où c’est vide</translation>
    </message>
    <message>
        <source>{title}: left out</source>
        <extracomment>ui/task_pane/output_rows.py</extracomment>
        <translation>{title} : omis</translation>
    </message>
</context>
<context>
    <name>_TopModel</name>
    <message>
        <source>A click makes this row the header.</source>
        <extracomment>ui/import_dialog/top_table.py</extracomment>
        <translation>Un clic fait de cette ligne l’en-tête.</translation>
    </message>
    <message>
        <source>This is the header.</source>
        <extracomment>ui/import_dialog/top_table.py</extracomment>
        <translation>C’est l’en-tête.</translation>
    </message>
</context>
<context>
    <name>answerView</name>
    <message>
        <source>Answer to the call, {moment}</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>Réponse à l’appel, {moment}</translation>
    </message>
    <message>
        <source>Found in a listing, {moment}</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>Trouvé dans un relevé, {moment}</translation>
    </message>
    <message>
        <source>Result, fetched {moment}</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>Résultat, récupéré {moment}</translation>
    </message>
    <message>
        <source>Sent to your address, {moment}</source>
        <extracomment>ui/history_dialog/answer_view.py</extracomment>
        <translation>Envoyé à votre adresse, {moment}</translation>
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
        <translation>Un saut de ligne dans la cellule.</translation>
    </message>
    <message>
        <source>Adds columns at the right, named Column 7 and so on; Ctrl+Z takes them away again.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ajoute des colonnes à droite, nommées Colonne 7 et ainsi de suite ; Ctrl+Z les enlève.</translation>
    </message>
    <message>
        <source>Adds the rows at the end of the list; Ctrl+Z takes them away again, with all that was pasted.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ajoute les lignes à la fin de la liste ; Ctrl+Z les enlève, avec tout ce qui a été collé.</translation>
    </message>
    <message>
        <source>After Ctrl+V</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Après Ctrl+V</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Alt+Flèche bas</translation>
    </message>
    <message>
        <source>Alt+Enter</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Alt+Entrée</translation>
    </message>
    <message>
        <source>Alt+Page Down, Alt+Page Up</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Alt+Page suiv, Alt+Page préc</translation>
    </message>
    <message>
        <source>Arrow after F2</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Flèche après F2</translation>
    </message>
    <message>
        <source>Arrow while typing</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Flèche en cours de saisie</translation>
    </message>
    <message>
        <source>Arrows</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Arrows at the edge</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Flèches au bord</translation>
    </message>
    <message>
        <source>As 2026-11-22, which every program reads as the same day.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sous la forme 2026-11-22, que chaque programme lit comme le même jour.</translation>
    </message>
    <message>
        <source>Asks which cells to shift.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Demande quelles cellules décaler.</translation>
    </message>
    <message>
        <source>Back to the column where the Tabs began, one down.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Revient à la colonne où les Tab ont commencé, une ligne plus bas.</translation>
    </message>
    <message>
        <source>Backspace</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Becomes the number 7.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Devient le nombre 7.</translation>
    </message>
    <message>
        <source>Begins to type with an empty cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Commence la saisie dans une cellule vidée.</translation>
    </message>
    <message>
        <source>Carries on along the row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Continue le long de la ligne.</translation>
    </message>
    <message>
        <source>Carries on backwards.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Continue à rebours.</translation>
    </message>
    <message>
        <source>Carries their step on.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Poursuit leur progression.</translation>
    </message>
    <message>
        <source>Click on a column's title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Clic sur le titre d’une colonne</translation>
    </message>
    <message>
        <source>Click on a row's number</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Clic sur un numéro de ligne</translation>
    </message>
    <message>
        <source>Click on another cell</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Clic sur une autre cellule</translation>
    </message>
    <message>
        <source>Click on the arrow in a title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Clic sur la flèche d’un titre</translation>
    </message>
    <message>
        <source>Copies as text with tabs and line breaks.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Copie comme texte, avec tabulations et sauts de ligne.</translation>
    </message>
    <message>
        <source>Copies it.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>La copie.</translation>
    </message>
    <message>
        <source>Copies the cell above.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Copie la cellule du dessus.</translation>
    </message>
    <message>
        <source>Copies the cell to the left.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Copie la cellule de gauche.</translation>
    </message>
    <message>
        <source>Copies the first column of the selection to the right.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Copie la première colonne de la sélection vers la droite.</translation>
    </message>
    <message>
        <source>Copies the first row of the selection down.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Copie la première ligne de la sélection vers le bas.</translation>
    </message>
    <message>
        <source>Copies them side by side.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Les copie côte à côte.</translation>
    </message>
    <message>
        <source>Copying and pasting</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Copier et coller</translation>
    </message>
    <message>
        <source>Counts on.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Continue à compter.</translation>
    </message>
    <message>
        <source>Ctrl+'</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+'</translation>
    </message>
    <message>
        <source>Ctrl++ on selected columns</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl++ sur des colonnes sélectionnées</translation>
    </message>
    <message>
        <source>Ctrl++ on selected rows</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl++ sur des lignes sélectionnées</translation>
    </message>
    <message>
        <source>Ctrl++, Ctrl+- on a cell</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl++, Ctrl+- sur une cellule</translation>
    </message>
    <message>
        <source>Ctrl+- on selected columns</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+- sur des colonnes sélectionnées</translation>
    </message>
    <message>
        <source>Ctrl+- on selected rows</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+- sur des lignes sélectionnées</translation>
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
        <translation>Ctrl+Retour arrière</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+C of areas in the same rows</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+C de zones sur les mêmes lignes</translation>
    </message>
    <message>
        <source>Ctrl+C of other areas</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+C d’autres zones</translation>
    </message>
    <message>
        <source>Ctrl+C on a cell with a line break</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+C sur une cellule avec saut de ligne</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+D on one cell</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+D sur une cellule</translation>
    </message>
    <message>
        <source>Ctrl+End</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Fin</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation type="unfinished">Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Ctrl+Home</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Début</translation>
    </message>
    <message>
        <source>Ctrl+Page Down, Ctrl+Page Up</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Page suiv, Ctrl+Page préc</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Ctrl+R on one cell</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+R sur une cellule</translation>
    </message>
    <message>
        <source>Ctrl+Right, Ctrl+Left</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Droite, Ctrl+Gauche</translation>
    </message>
    <message>
        <source>Ctrl+Shift+;</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Maj+;</translation>
    </message>
    <message>
        <source>Ctrl+Shift+End</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Maj+Fin</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Home</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Maj+Début</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Space</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Maj+Espace</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrow</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Maj+flèche</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+Espace</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Ctrl+V of a row over a column</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V d’une ligne sur une colonne</translation>
    </message>
    <message>
        <source>Ctrl+V of a table from a page</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V d’un tableau de page web</translation>
    </message>
    <message>
        <source>Ctrl+V of empty cells past the end</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V de cellules vides au-delà de la fin</translation>
    </message>
    <message>
        <source>Ctrl+V of one cell</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V d’une cellule</translation>
    </message>
    <message>
        <source>Ctrl+V over a multiple</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V sur un multiple</translation>
    </message>
    <message>
        <source>Ctrl+V over anything else</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V sur autre chose</translation>
    </message>
    <message>
        <source>Ctrl+V over several areas</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V sur plusieurs zones</translation>
    </message>
    <message>
        <source>Ctrl+V past the end under a filter</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V au-delà de la fin sous un filtre</translation>
    </message>
    <message>
        <source>Ctrl+V past the last column</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V au-delà de la dernière colonne</translation>
    </message>
    <message>
        <source>Ctrl+V past the last row</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V au-delà de la dernière ligne</translation>
    </message>
    <message>
        <source>Ctrl+V under a filter</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+V sous un filtre</translation>
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
        <translation>Ctrl+X, Ctrl+V dans une autre feuille</translation>
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
        <translation>Ctrl+Z après Ctrl+V</translation>
    </message>
    <message>
        <source>Ctrl+arrow before empty cells</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+flèche devant des cellules vides</translation>
    </message>
    <message>
        <source>Ctrl+arrow in a filled block</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+flèche dans un bloc rempli</translation>
    </message>
    <message>
        <source>Ctrl+arrow with nothing ahead</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+flèche sans rien devant</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+clic</translation>
    </message>
    <message>
        <source>Ctrl+click on a selected cell</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+clic sur une cellule sélectionnée</translation>
    </message>
    <message>
        <source>Ctrl+click on a title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+clic sur un titre</translation>
    </message>
    <message>
        <source>Ctrl+drag</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ctrl+glisser</translation>
    </message>
    <message>
        <source>Day by day.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Jour par jour.</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Deletes them.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Les supprime.</translation>
    </message>
    <message>
        <source>Does nothing: cells are emptied by Delete alone, never by a hand that slipped.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ne fait rien : seule Suppr vide les cellules, jamais un geste involontaire.</translation>
    </message>
    <message>
        <source>Double click</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Double clic</translation>
    </message>
    <message>
        <source>Double click on the edge of a title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Double-clic sur le bord d’un titre</translation>
    </message>
    <message>
        <source>Double click on the handle</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Double clic sur la poignée</translation>
    </message>
    <message>
        <source>Drag</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Drag over numbers</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Glisser sur les numéros</translation>
    </message>
    <message>
        <source>Drag over titles</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Glisser sur les titres</translation>
    </message>
    <message>
        <source>Drag the title of a selected column; a line shows where it would land. Esc leaves it.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Glisser le titre d’une colonne sélectionnée ; un trait montre où elle irait. Échap abandonne.</translation>
    </message>
    <message>
        <source>Each cell lands in a cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Chaque cellule arrive dans une cellule.</translation>
    </message>
    <message>
        <source>Edits what is in the cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Modifie le contenu de la cellule.</translation>
    </message>
    <message>
        <source>Empties all selected cells.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Vide toutes les cellules sélectionnées.</translation>
    </message>
    <message>
        <source>Empties nothing until it is pasted.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ne vide rien avant le collage.</translation>
    </message>
    <message>
        <source>Empties the cells.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Vide les cellules.</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter after Ctrl+C</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Entrée après Ctrl+C</translation>
    </message>
    <message>
        <source>Enter after Tab</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Entrée après Tab</translation>
    </message>
    <message>
        <source>Enter at the end of an area</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Entrée à la fin d’une zone</translation>
    </message>
    <message>
        <source>Enter in a selection</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Entrée dans une sélection</translation>
    </message>
    <message>
        <source>Enter in the last row</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Entrée dans la dernière ligne</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Esc after Ctrl+C</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Échap après Ctrl+C</translation>
    </message>
    <message>
        <source>Extends it by one screen.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>L’étend d’un écran.</translation>
    </message>
    <message>
        <source>Extends it to the edge of the block.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>L’étend jusqu’au bord du bloc.</translation>
    </message>
    <message>
        <source>Extends it to the first cell of the row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>L’étend jusqu’à la première cellule de la ligne.</translation>
    </message>
    <message>
        <source>Extends it to the first cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>L’étend jusqu’à la première cellule.</translation>
    </message>
    <message>
        <source>Extends it to the last cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>L’étend jusqu’à la dernière cellule.</translation>
    </message>
    <message>
        <source>Extends the selection to that cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Étend la sélection jusqu’à cette cellule.</translation>
    </message>
    <message>
        <source>Extends the selection to that column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Étend la sélection jusqu’à cette colonne.</translation>
    </message>
    <message>
        <source>Extends the selection to that row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Étend la sélection jusqu’à cette ligne.</translation>
    </message>
    <message>
        <source>Extends the selection; the active cell stays.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Étend la sélection ; la cellule active reste.</translation>
    </message>
    <message>
        <source>F2</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>F2</translation>
    </message>
    <message>
        <source>F2 while typing</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>F2 en cours de saisie</translation>
    </message>
    <message>
        <source>Fill handle back into the selection</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Poignée ramenée dans la sélection</translation>
    </message>
    <message>
        <source>Fill handle to the right</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Poignée vers la droite</translation>
    </message>
    <message>
        <source>Fill handle upwards</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Poignée vers le haut</translation>
    </message>
    <message>
        <source>Fill handle with Ctrl, Item 1</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Poignée avec Ctrl, Article 1</translation>
    </message>
    <message>
        <source>Fill handle with Ctrl, one number</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Poignée avec Ctrl, un nombre</translation>
    </message>
    <message>
        <source>Fill handle, Item 1</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Poignée, Article 1</translation>
    </message>
    <message>
        <source>Fill handle, Jan</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Poignée, janv.</translation>
    </message>
    <message>
        <source>Fill handle, Monday</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Poignée, lundi</translation>
    </message>
    <message>
        <source>Fill handle, a date</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Poignée, une date</translation>
    </message>
    <message>
        <source>Fill handle, one number</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Poignée, un nombre</translation>
    </message>
    <message>
        <source>Fill handle, several texts</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Poignée, plusieurs textes</translation>
    </message>
    <message>
        <source>Fill handle, two numbers</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Poignée, deux nombres</translation>
    </message>
    <message>
        <source>Filling</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Fills as far down as the column beside.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Remplit aussi loin que la colonne voisine.</translation>
    </message>
    <message>
        <source>Fills each of them.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Remplit chacune d’elles.</translation>
    </message>
    <message>
        <source>Fits all of them.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Les ajuste toutes.</translation>
    </message>
    <message>
        <source>Fits the column to what it holds.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ajuste la colonne à son contenu.</translation>
    </message>
    <message>
        <source>From then on arrows move within the text.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Dès lors, les flèches se déplacent dans le texte.</translation>
    </message>
    <message>
        <source>Goes down through it, column by column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>La parcourt vers le bas, colonne par colonne.</translation>
    </message>
    <message>
        <source>Goes on in the next area.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Continue dans la zone suivante.</translation>
    </message>
    <message>
        <source>Goes on into empty rows.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Continue dans des lignes vides.</translation>
    </message>
    <message>
        <source>Goes through it, row by row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>La parcourt ligne par ligne.</translation>
    </message>
    <message>
        <source>Goes to the last cell of the row: a mode that nothing shows would only surprise.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Va à la dernière cellule de la ligne : un mode que rien n’indique ne ferait que surprendre.</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Inserts as many above.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>En insère autant au-dessus.</translation>
    </message>
    <message>
        <source>Inserts as many to their left.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>En insère autant à leur gauche.</translation>
    </message>
    <message>
        <source>Inserts or deletes the whole row: the cells of a row belong together in a list.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Insère ou supprime la ligne entière : dans une liste, les cellules d’une ligne vont ensemble.</translation>
    </message>
    <message>
        <source>Item 2, Item 3.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Article 2, Article 3.</translation>
    </message>
    <message>
        <source>Keeps the selection.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Garde la sélection.</translation>
    </message>
    <message>
        <source>Keeps what was typed and goes on.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Garde la saisie et continue.</translation>
    </message>
    <message>
        <source>Keeps what was typed.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Garde la saisie.</translation>
    </message>
    <message>
        <source>Leaves the cell as it was.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Laisse la cellule telle quelle.</translation>
    </message>
    <message>
        <source>Leaves the sheet as large as it was.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Laisse la feuille à sa taille.</translation>
    </message>
    <message>
        <source>Makes it again.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>La refait.</translation>
    </message>
    <message>
        <source>Makes the selection smaller again.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Réduit de nouveau la sélection.</translation>
    </message>
    <message>
        <source>Moves the cells there.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Y déplace les cellules.</translation>
    </message>
    <message>
        <source>Moves the cells.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Déplace les cellules.</translation>
    </message>
    <message>
        <source>Moves the column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Déplace la colonne.</translation>
    </message>
    <message>
        <source>Moves within the text.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Se déplace dans le texte.</translation>
    </message>
    <message>
        <source>Moving</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Nothing moves.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Rien ne bouge.</translation>
    </message>
    <message>
        <source>One cell down.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Une cellule plus bas.</translation>
    </message>
    <message>
        <source>One cell on.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Une cellule plus loin.</translation>
    </message>
    <message>
        <source>One cell to the left.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Une cellule à gauche.</translation>
    </message>
    <message>
        <source>One cell to the right.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Une cellule à droite.</translation>
    </message>
    <message>
        <source>One cell up.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Une cellule plus haut.</translation>
    </message>
    <message>
        <source>One screen down.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Un écran plus bas.</translation>
    </message>
    <message>
        <source>One screen to the right or left.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Un écran à droite ou à gauche.</translation>
    </message>
    <message>
        <source>One screen up.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Un écran plus haut.</translation>
    </message>
    <message>
        <source>Opens the card of the row: a cell with a space alone is a mistake in a list.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ouvre la fiche de la ligne : une cellule avec un seul espace est une erreur dans une liste.</translation>
    </message>
    <message>
        <source>Opens the column's list of values.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ouvre la liste des valeurs de la colonne.</translation>
    </message>
    <message>
        <source>Opens the column's menu.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ouvre le menu de la colonne.</translation>
    </message>
    <message>
        <source>Over them to the next filled cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Les saute jusqu’à la prochaine cellule remplie.</translation>
    </message>
    <message>
        <source>Page Down</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Page suiv</translation>
    </message>
    <message>
        <source>Page Up</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Page préc</translation>
    </message>
    <message>
        <source>Pastes once.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Colle une fois.</translation>
    </message>
    <message>
        <source>Proposes nothing: Enter keeps exactly what was typed.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ne propose rien : Entrée garde exactement la saisie.</translation>
    </message>
    <message>
        <source>Proposes the rest from the column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Propose la suite d’après la colonne.</translation>
    </message>
    <message>
        <source>Puts it in quotes.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Le met entre guillemets.</translation>
    </message>
    <message>
        <source>Reckons.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Calcule.</translation>
    </message>
    <message>
        <source>Refuses.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Refuse.</translation>
    </message>
    <message>
        <source>Repeats them.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Les répète.</translation>
    </message>
    <message>
        <source>Replaces what is in the cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Remplace le contenu de la cellule.</translation>
    </message>
    <message>
        <source>Right click on a number</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Clic droit sur un numéro</translation>
    </message>
    <message>
        <source>Right click on a title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Clic droit sur un titre</translation>
    </message>
    <message>
        <source>Right click on selected numbers</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Clic droit sur des numéros sélectionnés</translation>
    </message>
    <message>
        <source>Rows alike keep the first order.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Les lignes égales gardent l’ordre d’avant.</translation>
    </message>
    <message>
        <source>Rows and columns</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Lignes et colonnes</translation>
    </message>
    <message>
        <source>Says what had no place: which rows follow the last one that is shown, nobody can see.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Dit ce qui n’a pas trouvé place : nul ne voit quelles lignes suivent la dernière affichée.</translation>
    </message>
    <message>
        <source>Scrolls back to the active cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Revient à la cellule active.</translation>
    </message>
    <message>
        <source>Selecting</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Selects an area; the active cell is where it began.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sélectionne une zone ; la cellule active est celle du départ.</translation>
    </message>
    <message>
        <source>Selects everything.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sélectionne tout.</translation>
    </message>
    <message>
        <source>Selects one more area.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sélectionne une zone de plus.</translation>
    </message>
    <message>
        <source>Selects one more column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sélectionne une colonne de plus.</translation>
    </message>
    <message>
        <source>Selects one more whole column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sélectionne une colonne entière de plus.</translation>
    </message>
    <message>
        <source>Selects one more whole row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sélectionne une ligne entière de plus.</translation>
    </message>
    <message>
        <source>Selects several columns.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sélectionne plusieurs colonnes.</translation>
    </message>
    <message>
        <source>Selects several rows.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sélectionne plusieurs lignes.</translation>
    </message>
    <message>
        <source>Selects the active cell alone.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sélectionne la seule cellule active.</translation>
    </message>
    <message>
        <source>Selects the column and offers what can be done.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sélectionne la colonne et propose ce qu’on peut faire.</translation>
    </message>
    <message>
        <source>Selects the column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sélectionne la colonne.</translation>
    </message>
    <message>
        <source>Selects the row and offers what can be done.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sélectionne la ligne et propose ce qu’on peut faire.</translation>
    </message>
    <message>
        <source>Selects the row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sélectionne la ligne.</translation>
    </message>
    <message>
        <source>Selects the whole column.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sélectionne toute la colonne.</translation>
    </message>
    <message>
        <source>Selects the whole row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Sélectionne toute la ligne.</translation>
    </message>
    <message>
        <source>Shift+Backspace</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Maj+Retour arrière</translation>
    </message>
    <message>
        <source>Shift+Down after a click on a number</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Maj+Bas après un clic sur un numéro</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>Shift+Home</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Maj+Début</translation>
    </message>
    <message>
        <source>Shift+Page Down</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Maj+Page suiv</translation>
    </message>
    <message>
        <source>Shift+Right after a click on a title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Maj+Droite après un clic sur un titre</translation>
    </message>
    <message>
        <source>Shift+Space</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Maj+Espace</translation>
    </message>
    <message>
        <source>Shift+Tab</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Maj+Tab</translation>
    </message>
    <message>
        <source>Shift+arrow</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Maj+flèche</translation>
    </message>
    <message>
        <source>Shift+arrow back</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Maj+flèche en arrière</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Maj+clic</translation>
    </message>
    <message>
        <source>Shift+click on a number</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Maj+clic sur un numéro</translation>
    </message>
    <message>
        <source>Shift+click on a title</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Maj+clic sur un titre</translation>
    </message>
    <message>
        <source>Shift+drag of the edge of a selected column</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Maj+glisser le bord d’une colonne sélectionnée</translation>
    </message>
    <message>
        <source>Sort by one column, then by another</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Trier par une colonne, puis par une autre</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Stays 007: phone numbers and postcodes keep their zeros.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Reste 007 : téléphones et codes postaux gardent leurs zéros.</translation>
    </message>
    <message>
        <source>Stays as it was typed: a list holds texts, and nothing in it is run.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Reste tel quel : une liste contient des textes, et rien n’y est calculé.</translation>
    </message>
    <message>
        <source>Stays: a list ends with its last row; rows are inserted by a command.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Reste : une liste finit par sa dernière ligne ; une commande insère des lignes.</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation type="unfinished">Tabulation</translation>
    </message>
    <message>
        <source>Tab in a selection</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Tab dans une sélection</translation>
    </message>
    <message>
        <source>Takes it out of the selection.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>La retire de la sélection.</translation>
    </message>
    <message>
        <source>Takes the dashes around the cells away.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Enlève les pointillés autour des cellules.</translation>
    </message>
    <message>
        <source>Takes the last change back.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Annule la dernière modification.</translation>
    </message>
    <message>
        <source>Takes the whole paste back.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Annule tout le collage.</translation>
    </message>
    <message>
        <source>The active cell goes to the next corner of the selection.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>La cellule active va au coin suivant de la sélection.</translation>
    </message>
    <message>
        <source>The days that follow.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Les jours suivants.</translation>
    </message>
    <message>
        <source>The months that follow.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Les mois suivants.</translation>
    </message>
    <message>
        <source>The same along the row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>De même le long de la ligne.</translation>
    </message>
    <message>
        <source>The same with several columns selected</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>De même avec plusieurs colonnes sélectionnées</translation>
    </message>
    <message>
        <source>To the edge of the sheet.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Au bord de la feuille.</translation>
    </message>
    <message>
        <source>To the first cell of the row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>À la première cellule de la ligne.</translation>
    </message>
    <message>
        <source>To the first cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>À la première cellule.</translation>
    </message>
    <message>
        <source>To the last cell.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>À la dernière cellule.</translation>
    </message>
    <message>
        <source>To the last filled cell of the block.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>À la dernière cellule remplie du bloc.</translation>
    </message>
    <message>
        <source>To the next or previous sheet.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>À la feuille suivante ou précédente.</translation>
    </message>
    <message>
        <source>Types a space.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Saisit un espace.</translation>
    </message>
    <message>
        <source>Types the time.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Saisit l’heure.</translation>
    </message>
    <message>
        <source>Types today's date, as the computer writes dates.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Saisit la date du jour, comme l’ordinateur écrit les dates.</translation>
    </message>
    <message>
        <source>Types what is in the cell above.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Saisit le contenu de la cellule du dessus.</translation>
    </message>
    <message>
        <source>Typing</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Saisir</translation>
    </message>
    <message>
        <source>Typing the beginning of a value</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Saisie du début d’une valeur</translation>
    </message>
    <message>
        <source>Uses the empty columns.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Utilise les colonnes vides.</translation>
    </message>
    <message>
        <source>Uses the empty rows below.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Utilise les lignes vides au-dessous.</translation>
    </message>
    <message>
        <source>Uses the rows below the list.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Utilise les lignes sous la liste.</translation>
    </message>
    <message>
        <source>Waits for an arrow, which then jumps.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Attend une flèche, qui saute alors.</translation>
    </message>
    <message>
        <source>What was pasted is selected.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Ce qui a été collé est sélectionné.</translation>
    </message>
    <message>
        <source>Writes into hidden rows too.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Écrit aussi dans les lignes masquées.</translation>
    </message>
    <message>
        <source>Writes into the rows that are shown, and says how many are not: what one cannot see stays as it is.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Écrit dans les lignes affichées et dit combien ne le sont pas : ce qu’on ne voit pas reste tel quel.</translation>
    </message>
    <message>
        <source>Writes it into all selected cells.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>L’écrit dans toutes les cellules sélectionnées.</translation>
    </message>
    <message>
        <source>Writes it into every row.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>L’écrit dans chaque ligne.</translation>
    </message>
    <message>
        <source>Writes the block again and again.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Écrit le bloc plusieurs fois de suite.</translation>
    </message>
    <message>
        <source>Writes the block from the active cell on.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Écrit le bloc à partir de la cellule active.</translation>
    </message>
    <message>
        <source>Writes the block once.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Écrit le bloc une fois.</translation>
    </message>
    <message>
        <source>Writes what was typed into all selected cells.</source>
        <extracomment>ui/grid/behaviours.py</extracomment>
        <translation>Écrit la saisie dans toutes les cellules sélectionnées.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Access key and settings…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Clé d’accès et réglages…</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>All but rows like this cell</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Tout sauf les lignes comme cette cellule</translation>
    </message>
    <message>
        <source>All in capital letters…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Tout en majuscules…</translation>
    </message>
    <message>
        <source>All in small letters…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Tout en minuscules…</translation>
    </message>
    <message>
        <source>Also in another list…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Aussi dans une autre liste…</translation>
    </message>
    <message>
        <source>Ask these rows first</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Interroger ces lignes d’abord</translation>
    </message>
    <message>
        <source>Begin with a search…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Commencer par une recherche…</translation>
    </message>
    <message>
        <source>Calls in doubt…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Appels en suspens…</translation>
    </message>
    <message>
        <source>Capital letters as in names…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Majuscules comme dans les noms…</translation>
    </message>
    <message>
        <source>Clean up</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Effacer le contenu</translation>
    </message>
    <message>
        <source>Close list</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Companies without their legal form…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Entreprises sans forme juridique…</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with column titles</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Copier avec les en-têtes</translation>
    </message>
    <message>
        <source>Credits used…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Crédits utilisés…</translation>
    </message>
    <message>
        <source>Cut</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Données</translation>
    </message>
    <message>
        <source>Delete columns</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Supprimer les colonnes</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Supprimer les lignes</translation>
    </message>
    <message>
        <source>Delete rows or columns</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Supprimer lignes ou colonnes</translation>
    </message>
    <message>
        <source>Do not contact…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ne pas contacter…</translation>
    </message>
    <message>
        <source>Do-not-contact list…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Liste d’opposition…</translation>
    </message>
    <message>
        <source>Domains of websites and e-mails…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Domaines des sites web et e-mails…</translation>
    </message>
    <message>
        <source>Duplicates…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Doublons…</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Empty what says nothing…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Vider ce qui ne dit rien…</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Fill down</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Recopier vers le bas</translation>
    </message>
    <message>
        <source>Fill empty cells from above…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Remplir les vides d’après le dessus…</translation>
    </message>
    <message>
        <source>Fill empty cells with a text…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Remplir les vides avec un texte…</translation>
    </message>
    <message>
        <source>Fill right</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Recopier à droite</translation>
    </message>
    <message>
        <source>Filter by conditions…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Filtrer par conditions…</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Trouver une commande…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Find the next</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Find the previous</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Find…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ajuster la largeur</translation>
    </message>
    <message>
        <source>Freeze columns up to here, or let them go</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Figer les colonnes jusqu’ici, ou les libérer</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Aller à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Help about this screen</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Aide sur cet écran</translation>
    </message>
    <message>
        <source>Hide columns</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Masquer les colonnes</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>History…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Insert column to the left</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Insérer une colonne à gauche</translation>
    </message>
    <message>
        <source>Insert column to the right</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Insérer une colonne à droite</translation>
    </message>
    <message>
        <source>Insert rows above</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Insérer des lignes au-dessus</translation>
    </message>
    <message>
        <source>Insert rows below</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Insérer des lignes au-dessous</translation>
    </message>
    <message>
        <source>Insert rows or columns</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Insérer lignes ou colonnes</translation>
    </message>
    <message>
        <source>Join columns…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Joindre des colonnes…</translation>
    </message>
    <message>
        <source>Keys on one page</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Les touches sur une page</translation>
    </message>
    <message>
        <source>Leave practice…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Quitter l’entraînement…</translation>
    </message>
    <message>
        <source>Letters without accents…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Lettres sans accents…</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>LinkedIn addresses in one form…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Adresses LinkedIn uniformes…</translation>
    </message>
    <message>
        <source>Look</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Look like the system</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Move column left</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Déplacer la colonne à gauche</translation>
    </message>
    <message>
        <source>Move column right</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Déplacer la colonne à droite</translation>
    </message>
    <message>
        <source>No call is in doubt.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Aucun appel n’est en suspens.</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Rien n’est en cours.</translation>
    </message>
    <message>
        <source>Nothing was imported into this list.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Rien n’a été importé dans cette liste.</translation>
    </message>
    <message>
        <source>Only rows like this cell</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Seulement les lignes comme cette cellule</translation>
    </message>
    <message>
        <source>Open a list first.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ouvrez d’abord une liste.</translation>
    </message>
    <message>
        <source>Open…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Paste</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste a table as a list</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Coller un tableau comme liste</translation>
    </message>
    <message>
        <source>Phone numbers in one form…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Téléphones au même format…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read answers again</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Relire les réponses</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Rename column</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Renommer la colonne</translation>
    </message>
    <message>
        <source>Review doubtful answers…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Revoir les réponses douteuses…</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows set aside…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Lignes mises de côté…</translation>
    </message>
    <message>
        <source>Saved views…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Vues enregistrées…</translation>
    </message>
    <message>
        <source>Select all cells</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Afficher toutes les colonnes</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Montrer toutes les lignes</translation>
    </message>
    <message>
        <source>Show me around</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Show or hide the task pane</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Montrer ou masquer le volet des tâches</translation>
    </message>
    <message>
        <source>Show the whole row</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Afficher la ligne entière</translation>
    </message>
    <message>
        <source>Sort by several columns…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Trier par plusieurs colonnes…</translation>
    </message>
    <message>
        <source>Split the column…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Diviser la colonne…</translation>
    </message>
    <message>
        <source>Take away needless spaces…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Enlever les espaces superflus…</translation>
    </message>
    <message>
        <source>Take in saved results…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Reprendre des résultats enregistrés…</translation>
    </message>
    <message>
        <source>The program is still starting.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Le programme est encore en train de démarrer.</translation>
    </message>
    <message>
        <source>There is no sheet yet.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Il n’y a pas encore de feuille.</translation>
    </message>
    <message>
        <source>This list is open to look at only.</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Cette liste est en lecture seule.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>What this cell held…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Ce que contenait cette cellule…</translation>
    </message>
    <message>
        <source>Why are cells empty?…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Pourquoi des cellules vides ?…</translation>
    </message>
    <message>
        <source>Your searches and lists…</source>
        <extracomment>ui/commands.py</extracomment>
        <translation>Vos recherches et listes…</translation>
    </message>
</context>
<context>
    <name>contacts</name>
    <message>
        <source> and </source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation> et </translation>
    </message>
    <message>
        <source>Nobody new was put on the list.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>Personne de nouveau n’a été mis sur la liste.</translation>
    </message>
    <message>
        <source>Nobody was taken off the list.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>Personne n’a été retiré de la liste.</translation>
    </message>
    <message>
        <source>None of them is on the list.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>Aucune n’est sur la liste.</translation>
    </message>
    <message>
        <source>{who} put on the list.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>{who} mis sur la liste.</translation>
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
            <numerusform>%Ln réponse</numerusform>
            <numerusform>%Ln réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) cannot be saved: the disk is full.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>
            <numerusform>%Ln réponse ne peut pas être enregistrée : le disque est plein.</numerusform>
            <numerusform>%Ln réponses ne peuvent pas être enregistrées : le disque est plein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) forgotten.</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>
            <numerusform>%Ln réponse oubliée.</numerusform>
            <numerusform>%Ln réponses oubliées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to review</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln à revoir</numerusform>
            <numerusform>%Ln à revoir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to review in other sheets</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln réponse à vérifier dans d’autres feuilles</numerusform>
            <numerusform>%Ln réponses à vérifier dans d’autres feuilles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank row(s)</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln vide</numerusform>
            <numerusform>%Ln vides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken row(s)</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) left as they are. Their credits count as possibly used.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln appel laissé tel quel. Ses crédits comptent comme peut-être utilisés.</numerusform>
            <numerusform>%Ln appels laissés tels quels. Leurs crédits comptent comme peut-être utilisés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) may have been paid without an answer. None is sent again by itself.</source>
        <extracomment>ui/window/remarks.py</extracomment>
        <translation>
            <numerusform>%Ln appel a peut-être été payé sans réponse. Il n’est pas renvoyé de lui-même.</numerusform>
            <numerusform>%Ln appels ont peut-être été payés sans réponse. Aucun n’est renvoyé de lui-même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) would become unknown.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>
            <numerusform>L’issue de %Ln appel resterait inconnue.</numerusform>
            <numerusform>L’issue de %Ln appels resterait inconnue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln cellule</numerusform>
            <numerusform>%Ln cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) change</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>%Ln cellule change</numerusform>
            <numerusform>%Ln cellules changent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>
            <numerusform>%Ln cellule modifiée</numerusform>
            <numerusform>%Ln cellules modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) filled</source>
        <extracomment>ui/grid/selection_sums.py</extracomment>
        <translation>
            <numerusform>%Ln remplie</numerusform>
            <numerusform>%Ln remplies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) got a leading apostrophe, so that no spreadsheet runs them.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln cellule a reçu une apostrophe au début, pour qu’aucun tableur ne l’exécute.</numerusform>
            <numerusform>%Ln cellules ont reçu une apostrophe au début, pour qu’aucun tableur ne les exécute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) replaced</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>
            <numerusform>%Ln cellule remplacée</numerusform>
            <numerusform>%Ln cellules remplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would change. The first {shown}:</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln cellule changerait. Les {shown} premières :</numerusform>
            <numerusform>%Ln cellules changeraient. Les {shown} premières :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would change:</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln cellule changerait :</numerusform>
            <numerusform>%Ln cellules changeraient :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed row(s) of it</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln ligne modifiée</numerusform>
            <numerusform>%Ln lignes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln entreprise</numerusform>
            <numerusform>%Ln entreprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln crédit</numerusform>
            <numerusform>%Ln crédits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln doublon</numerusform>
            <numerusform>%Ln doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) taken off the list.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln retirée de la liste.</numerusform>
            <numerusform>%Ln retirées de la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were on the list before.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln y était déjà.</numerusform>
            <numerusform>%Ln y étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) stay: their rows are still being asked about.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln groupe reste : ses lignes sont encore en cours d’interrogation.</numerusform>
            <numerusform>%Ln groupes restent : leurs lignes sont encore en cours d’interrogation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of list(s)</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>
            <numerusform>%Ln type de liste</numerusform>
            <numerusform>%Ln types de listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) between them</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln autre fichier entre-temps</numerusform>
            <numerusform>%Ln autres fichiers entre-temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln ligne de plus</numerusform>
            <numerusform>%Ln lignes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more value(s); search for them.</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>
            <numerusform>%Ln autre valeur ; cherchez-la.</numerusform>
            <numerusform>%Ln autres valeurs ; cherchez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person(s) found at {companies}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln nouvelle personne trouvée dans {companies}</numerusform>
            <numerusform>%Ln nouvelles personnes trouvées dans {companies}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person(s) found for {rows}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln nouvelle personne trouvée pour {rows}</numerusform>
            <numerusform>%Ln nouvelles personnes trouvées pour {rows}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) found at {companies}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln nouvelle ligne trouvée dans {companies}</numerusform>
            <numerusform>%Ln nouvelles lignes trouvées dans {companies}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) found for {rows}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln nouvelle ligne trouvée pour {rows}</numerusform>
            <numerusform>%Ln nouvelles lignes trouvées pour {rows}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <extracomment>ui/grid/selection_sums.py</extracomment>
        <translation>
            <numerusform>%Ln nombre</numerusform>
            <numerusform>%Ln nombres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have a result already: this is another search.</source>
        <extracomment>ui/task_pane/price_line.py</extracomment>
        <translation>
            <numerusform>%Ln d’entre elles a déjà un résultat : c’est une autre recherche.</numerusform>
            <numerusform>%Ln d’entre elles ont déjà un résultat : c’est une autre recherche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} column(s) understood.</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>
            <numerusform>%Ln colonne reconnue sur {all}.</numerusform>
            <numerusform>%Ln colonnes reconnues sur {all}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} value(s) not matched; their {rows} will not be asked.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>
            <numerusform>%Ln valeur sur {all} n’a pas d’équivalent ; {rows} de moins à interroger.</numerusform>
            <numerusform>%Ln valeurs sur {all} n’ont pas d’équivalent ; {rows} de moins à interroger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found at {companies}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln personne trouvée dans {companies}</numerusform>
            <numerusform>%Ln personnes trouvées dans {companies}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found earlier stay in the list</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln personne trouvée auparavant reste dans la liste</numerusform>
            <numerusform>%Ln personnes trouvées auparavant restent dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found for {rows}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln personne trouvée pour {rows}</numerusform>
            <numerusform>%Ln personnes trouvées pour {rows}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) added</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln ligne ajoutée</numerusform>
            <numerusform>%Ln lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are added</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>%Ln ligne est ajoutée</numerusform>
            <numerusform>%Ln lignes sont ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are marked as gone</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>%Ln ligne est marquée comme disparue</numerusform>
            <numerusform>%Ln lignes sont marquées comme disparues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are marked “do not contact”. They are never asked here. Remember them for your other lists?</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>
            <numerusform>%Ln ligne est marquée « ne pas contacter ». Elle n’est jamais interrogée ici. La retenir pour vos autres listes ?</numerusform>
            <numerusform>%Ln lignes sont marquées « ne pas contacter ». Elles ne sont jamais interrogées ici. Les retenir pour vos autres listes ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) asked first, as far as the run has not begun them.</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>
            <numerusform>%Ln ligne interrogée d’abord, si l’exécution ne l’a pas commencée.</numerusform>
            <numerusform>%Ln lignes interrogées d’abord, pour autant que l’exécution ne les ait pas commencées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) back again.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>
            <numerusform>%Ln ligne de retour.</numerusform>
            <numerusform>%Ln lignes de retour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came in</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>%Ln lue</numerusform>
            <numerusform>%Ln lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be asked: something is missing</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln impossible à interroger : il manque quelque chose</numerusform>
            <numerusform>%Ln impossibles à interroger : il manque quelque chose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied, with the headers.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln ligne copiée, avec les en-têtes.</numerusform>
            <numerusform>%Ln lignes copiées, avec les en-têtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cut: paste them where they should be</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>
            <numerusform>%Ln ligne coupée : collez-la où vous voulez</numerusform>
            <numerusform>%Ln lignes coupées : collez-les où vous voulez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) deleted from this sheet.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln ligne supprimée de cette feuille.</numerusform>
            <numerusform>%Ln lignes supprimées de cette feuille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) deleted.</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>
            <numerusform>%Ln ligne supprimée.</numerusform>
            <numerusform>%Ln lignes supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) failed or unknown; their note says why</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln ligne en échec ou inconnue ; sa note dit pourquoi</numerusform>
            <numerusform>%Ln lignes en échec ou inconnues ; leur note dit pourquoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) found at {companies}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln ligne trouvée dans {companies}</numerusform>
            <numerusform>%Ln lignes trouvées dans {companies}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) found earlier stay in the list</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln ligne trouvée auparavant reste dans la liste</numerusform>
            <numerusform>%Ln lignes trouvées auparavant restent dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) found for {rows}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln ligne trouvée pour {rows}</numerusform>
            <numerusform>%Ln lignes trouvées pour {rows}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in doubt or still waited for stay as they are.</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>
            <numerusform>%Ln ligne en suspens ou encore attendue reste telle quelle.</numerusform>
            <numerusform>%Ln lignes en suspens ou encore attendues restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in the list</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln dans la liste</numerusform>
            <numerusform>%Ln dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) inserted.</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>
            <numerusform>%Ln ligne insérée.</numerusform>
            <numerusform>%Ln lignes insérées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) kept</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln gardée</numerusform>
            <numerusform>%Ln gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) known already: filled without a call, and free.</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>
            <numerusform>%Ln ligne déjà connue : remplie sans appel, gratuitement.</numerusform>
            <numerusform>%Ln lignes déjà connues : remplies sans appel, gratuitement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: do not contact</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln ligne omise : ne pas contacter</numerusform>
            <numerusform>%Ln lignes omises : ne pas contacter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: the list says they may be contacted.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln ligne omise : la liste dit qu’elle peut être contactée.</numerusform>
            <numerusform>%Ln lignes omises : la liste dit qu’elles peuvent être contactées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) looked at.</source>
        <extracomment>ui/widgets/one_search.py</extracomment>
        <translation>
            <numerusform>%Ln ligne examinée.</numerusform>
            <numerusform>%Ln lignes examinées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) marked in the column {name}.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln ligne marquée dans la colonne {name}.</numerusform>
            <numerusform>%Ln lignes marquées dans la colonne {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) merged</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln fusionnée</numerusform>
            <numerusform>%Ln fusionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) merged with others.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln ligne fusionnée avec d’autres.</numerusform>
            <numerusform>%Ln lignes fusionnées avec d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not asked</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln non interrogée</numerusform>
            <numerusform>%Ln non interrogées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not taken in</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln non reprise</numerusform>
            <numerusform>%Ln non reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not to contact</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln à ne pas contacter</numerusform>
            <numerusform>%Ln à ne pas contacter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of it stay: they were asked about or changed.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>
            <numerusform>%Ln ligne reste : elle a été interrogée ou modifiée.</numerusform>
            <numerusform>%Ln lignes restent : elles ont été interrogées ou modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this sheet are also in {name}.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln ligne de cette feuille est aussi dans {name}.</numerusform>
            <numerusform>%Ln lignes de cette feuille sont aussi dans {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln rejetée</numerusform>
            <numerusform>%Ln rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) same as another row</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln identique à une autre ligne</numerusform>
            <numerusform>%Ln identiques à une autre ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) shown</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln affichée</numerusform>
            <numerusform>%Ln affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stay: a run is asking about them.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln ligne reste : une exécution l’interroge.</numerusform>
            <numerusform>%Ln lignes restent : une exécution les interroge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken out again.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>
            <numerusform>%Ln ligne retirée à nouveau.</numerusform>
            <numerusform>%Ln lignes retirées à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) there already</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln déjà là</numerusform>
            <numerusform>%Ln déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to ask have a result already. They are asked again because you search for something else.</source>
        <extracomment>ui/task_pane/asked_again.py</extracomment>
        <translation>
            <numerusform>%Ln ligne à interroger a déjà un résultat. Elle est interrogée à nouveau, car vous cherchez autre chose.</numerusform>
            <numerusform>%Ln lignes à interroger ont déjà un résultat. Elles sont interrogées à nouveau, car vous cherchez autre chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were passed over, because nobody can be recognised in them</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln a été sautée, car personne n’y est reconnaissable</numerusform>
            <numerusform>%Ln ont été sautées, car personne n’y est reconnaissable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were taken in. They stand at the end of the list.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln ligne a été reprise. Elle est à la fin de la liste.</numerusform>
            <numerusform>%Ln lignes ont été reprises. Elles sont à la fin de la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with an e-mail that was found for somebody else too.</source>
        <extracomment>ui/export_dialog/shared_mails.py</extracomment>
        <translation>
            <numerusform>%Ln ligne avec un e-mail trouvé aussi pour quelqu’un d’autre.</numerusform>
            <numerusform>%Ln lignes avec un e-mail trouvé aussi pour quelqu’un d’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), all kept</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln ligne, gardée</numerusform>
            <numerusform>%Ln lignes, toutes gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still must not be contacted, because of another entry, such as their company's.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln reste à ne pas contacter à cause d’une autre entrée, par exemple celle de son entreprise.</numerusform>
            <numerusform>%Ln restent à ne pas contacter à cause d’une autre entrée, par exemple celle de leur entreprise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to know about this file</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>
            <numerusform>%Ln remarque sur ce fichier</numerusform>
            <numerusform>%Ln remarques sur ce fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>
            <numerusform>%Ln valeur</numerusform>
            <numerusform>%Ln valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) as you chose before.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>
            <numerusform>%Ln, comme vous l’aviez choisi.</numerusform>
            <numerusform>%Ln, comme vous l’aviez choisi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out by you: their {rows} will not be asked.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>
            <numerusform>%Ln omise par vous ; {rows} de moins à interroger.</numerusform>
            <numerusform>%Ln omises par vous ; {rows} de moins à interroger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln row(s) added by you</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>+ %Ln ajoutée par vous</numerusform>
            <numerusform>+ %Ln ajoutées par vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln row(s) deleted by you</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>+ %Ln supprimée par vous</numerusform>
            <numerusform>+ %Ln supprimées par vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln row(s) merged</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>+ %Ln fusionnée</numerusform>
            <numerusform>+ %Ln fusionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln row(s) rejected</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>+ %Ln rejetée</numerusform>
            <numerusform>+ %Ln rejetées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln column(s)</source>
        <extracomment>ui/rewrite_dialog/columns_dialog.py</extracomment>
        <translation>
            <numerusform>Ajouter la colonne</numerusform>
            <numerusform>Ajouter %Ln colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the %Ln new row(s)</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>Ajouter la nouvelle ligne</numerusform>
            <numerusform>Ajouter les %Ln nouvelles lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln value(s) are matched.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>
            <numerusform>La valeur a un équivalent.</numerusform>
            <numerusform>Les %Ln valeurs ont toutes un équivalent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also the %Ln cell(s) that you typed</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>Aussi celle que vous avez tapée</numerusform>
            <numerusform>Aussi les %Ln que vous avez tapées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more note(s)</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>
            <numerusform>Et %Ln de plus</numerusform>
            <numerusform>Et %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the %Ln cell(s) that differ</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>Modifier la cellule qui diffère</numerusform>
            <numerusform>Modifier les %Ln cellules qui diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln row(s) from this sheet</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>Supprimer %Ln ligne de cette feuille</numerusform>
            <numerusform>Supprimer %Ln lignes de cette feuille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln row(s) that are also in {name}</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>Supprimer %Ln ligne présente aussi dans {name}</numerusform>
            <numerusform>Supprimer %Ln lignes présentes aussi dans {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finishing %Ln call(s)…</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>
            <numerusform>Fin de %Ln appel…</numerusform>
            <numerusform>Fin de %Ln appels…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out whom I must not contact · %Ln row(s)</source>
        <extracomment>ui/export_dialog/not_contacted.py</extracomment>
        <translation>
            <numerusform>Exclure les personnes à ne pas contacter · %Ln ligne</numerusform>
            <numerusform>Exclure les personnes à ne pas contacter · %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never contact whom %Ln row(s) are about?</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>Ne jamais contacter la personne de cette ligne ?</numerusform>
            <numerusform>Ne jamais contacter les personnes de ces %Ln lignes ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No place for %Ln row(s) of what was pasted: while a filter is on, no rows are added.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>
            <numerusform>Pas de place pour %Ln ligne du collage : tant qu’un filtre est actif, aucune ligne n’est ajoutée.</numerusform>
            <numerusform>Pas de place pour %Ln lignes du collage : tant qu’un filtre est actif, aucune ligne n’est ajoutée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted into the rows that are shown; %Ln hidden row(s) stay as they are.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>
            <numerusform>Collé dans les lignes affichées ; %Ln ligne masquée par le filtre reste telle quelle.</numerusform>
            <numerusform>Collé dans les lignes affichées ; %Ln lignes masquées par le filtre restent telles quelles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted, with %Ln column(s) added at the right.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>
            <numerusform>Collé ; %Ln colonne a été ajoutée à droite.</numerusform>
            <numerusform>Collé ; %Ln colonnes ont été ajoutées à droite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted, with %Ln row(s) added at the end.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>
            <numerusform>Collé ; %Ln ligne a été ajoutée à la fin.</numerusform>
            <numerusform>Collé ; %Ln lignes ont été ajoutées à la fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit now, %Ln call(s) unknown</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>
            <numerusform>Quitter maintenant, %Ln reste en suspens</numerusform>
            <numerusform>Quitter maintenant, %Ln restent en suspens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln row(s) anyway</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>Reprendre %Ln ligne malgré tout</numerusform>
            <numerusform>Reprendre %Ln lignes malgré tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) that are gone:</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>La ligne disparue :</numerusform>
            <numerusform>Les %Ln lignes disparues :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) that have something:</source>
        <extracomment>ui/rewrite_dialog/columns_dialog.py</extracomment>
        <translation>
            <numerusform>La première ligne non vide :</numerusform>
            <numerusform>Les %Ln premières lignes non vides :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tidy columns can be put beside %Ln column(s).</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>
            <numerusform>Une colonne au propre peut être mise à côté de %Ln colonne.</numerusform>
            <numerusform>Des colonnes au propre peuvent être mises à côté de %Ln colonnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tidy columns will stand beside %Ln column(s).</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>
            <numerusform>Une colonne au propre sera mise à côté de %Ln colonne.</numerusform>
            <numerusform>Des colonnes au propre seront mises à côté de %Ln colonnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more row(s)</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>
            <numerusform>et %Ln ligne de plus</numerusform>
            <numerusform>et %Ln lignes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln row(s) that are left</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>
            <numerusform>pour %Ln ligne restante</numerusform>
            <numerusform>pour %Ln lignes restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>told from %Ln row(s) tried</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>
            <numerusform>d’après %Ln ligne essayée</numerusform>
            <numerusform>d’après %Ln lignes essayées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column}: %Ln value(s)</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>
            <numerusform>{column} : %Ln valeur</numerusform>
            <numerusform>{column} : %Ln valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column}: all but %Ln value(s)</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>
            <numerusform>{column} : toutes sauf %Ln valeur</numerusform>
            <numerusform>{column} : toutes sauf %Ln valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ended} of %Ln row(s) done</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>{ended} sur %Ln terminée</numerusform>
            <numerusform>{ended} sur %Ln terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} says something else than you do %Ln time(s).</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>
            <numerusform>{name} dit autre chose que vous une fois.</numerusform>
            <numerusform>{name} dit autre chose que vous %Ln fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of %Ln call(s) chosen</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>{ticked} sur %Ln choisi</numerusform>
            <numerusform>{ticked} sur %Ln choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of %Ln group(s) chosen</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>{ticked} groupe choisi sur %Ln</numerusform>
            <numerusform>{ticked} groupes choisis sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln cell(s) changed</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>
            <numerusform>{title} : %Ln cellule modifiée</numerusform>
            <numerusform>{title} : %Ln cellules modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln row(s) added</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>{title} : %Ln ligne ajoutée</numerusform>
            <numerusform>{title} : %Ln lignes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln row(s) failed</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>
            <numerusform>{title} : %Ln ligne en échec</numerusform>
            <numerusform>{title} : %Ln lignes en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln row(s) for which asking again cannot help. The note in the list says why.</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>
            <numerusform>{title} : %Ln ligne pour laquelle redemander ne sert à rien. La note dans la liste dit pourquoi.</numerusform>
            <numerusform>{title} : %Ln lignes pour lesquelles redemander ne sert à rien. La note dans la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln row(s) found</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>{title} : %Ln trouvée</numerusform>
            <numerusform>{title} : %Ln trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{which} and %Ln more</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>{which} et %Ln de plus</numerusform>
            <numerusform>{which} et %Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>duplicatesDialog</name>
    <message>
        <source>Almost the same name</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation>Presque le même nom</translation>
    </message>
    <message>
        <source>CRM number</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation type="unfinished">Numéro CRM</translation>
    </message>
    <message>
        <source>Column of your choice</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation>Colonne de votre choix</translation>
    </message>
    <message>
        <source>Company page</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation>Page de l’entreprise</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation type="unfinished">E-mail</translation>
    </message>
    <message>
        <source>In common: {what}. {sure} % sure.</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation>En commun : {what}. Sûr à {sure} %.</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation type="unfinished">Profil LinkedIn</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation type="unfinished">Téléphone</translation>
    </message>
    <message>
        <source>Same name</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation>Même nom</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>ui/duplicates_dialog/told.py</extracomment>
        <translation type="unfinished">Site web</translation>
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
        <translation>Tous</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>No limit</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Type, then Enter</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Tapez, puis Entrée</translation>
    </message>
    <message>
        <source>Your account has no lists. The number that LinkedIn has for a list can be typed as well.</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Votre compte n’a pas de listes. Le numéro que LinkedIn donne à une liste peut aussi être tapé.</translation>
    </message>
    <message>
        <source>Your account has none. A name or a number can be typed as well.</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>Votre compte n’en a aucun. Un nom ou un numéro peut aussi être tapé.</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>ui/task_pane/editors.py</extracomment>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>fileWords</name>
    <message>
        <source>All languages</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Bar</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Central European</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Chinois simplifié</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Chinois traditionnel</translation>
    </message>
    <message>
        <source>Comma</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Cyrillic, old</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Cyrillique ancien</translation>
    </message>
    <message>
        <source>Excel’s Unicode text</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Texte Unicode d’Excel</translation>
    </message>
    <message>
        <source>Greek</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Japanese, Unix</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Japonais, Unix</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>This is a {tool} export. {counted}</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>C’est une exportation {tool}. {counted}</translation>
    </message>
    <message>
        <source>This is an {tool} export. {counted}</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>C’est une exportation {tool}. {counted}</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Western</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Occidental</translation>
    </message>
    <message>
        <source>Western with euro sign</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Occidental avec symbole euro</translation>
    </message>
    <message>
        <source>Western, DOS</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Occidental, DOS</translation>
    </message>
    <message>
        <source>Western, old Mac</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>Occidental, ancien Mac</translation>
    </message>
    <message>
        <source>{words} · {share} %</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>{words} · {share} %</translation>
    </message>
</context>
<context>
    <name>fit</name>
    <message>
        <source>Needs a column with {fields}.</source>
        <extracomment>ui/task_pane/fit.py</extracomment>
        <translation>Demande une colonne avec {fields}.</translation>
    </message>
    <message>
        <source>{names} or {last}</source>
        <extracomment>ui/task_pane/fit.py</extracomment>
        <translation>{names} ou {last}</translation>
    </message>
</context>
<context>
    <name>glance</name>
    <message>
        <source>free</source>
        <extracomment>ui/task_pane/glance.py</extracomment>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>{credits} each</source>
        <extracomment>ui/task_pane/glance.py</extracomment>
        <translation>{credits} chacun</translation>
    </message>
    <message>
        <source>{credits} {each}</source>
        <extracomment>ui/task_pane/glance.py</extracomment>
        <translation>{credits} {each}</translation>
    </message>
    <message>
        <source>{low} to {high} credits</source>
        <extracomment>ui/task_pane/glance.py</extracomment>
        <translation>{low} à {high} crédits</translation>
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
        <translation>Choisissez quoi trouver</translation>
    </message>
    <message>
        <source>Each one says what it means; change what is wrong. Then take the list in: Ctrl+Enter.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Chacune dit ce qu’elle signifie ; corrigez ce qui est faux. Puis reprenez la liste : Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>Every cell can say why</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Chaque cellule peut dire pourquoi</translation>
    </message>
    <message>
        <source>Export writes a file that Excel and your CRM take at once: Ctrl+E.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>L’export écrit un fichier qu’Excel et votre CRM lisent aussitôt : Ctrl+E.</translation>
    </message>
    <message>
        <source>Import takes the list in: press the button, or Ctrl+Enter. Nothing is sent, and nothing costs yet.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Importer reprend la liste : appuyez sur le bouton, ou sur Ctrl+Entrée. Rien n’est envoyé, et rien ne coûte encore.</translation>
    </message>
    <message>
        <source>It works as in Excel: arrows, F2, copy and paste, undo. Nothing has been sent to anybody.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Tout marche comme dans Excel : flèches, F2, copier-coller, annuler. Rien n’a été envoyé à personne.</translation>
    </message>
    <message>
        <source>Nothing is spent before Start. Ten rows first show what the rest will bring: “Try on 10 rows”.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Rien n’est dépensé avant Lancer. Dix lignes montrent d’abord ce que le reste apportera : « Essayer sur 10 lignes ».</translation>
    </message>
    <message>
        <source>Now press Import</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Appuyez maintenant sur Importer</translation>
    </message>
    <message>
        <source>Pause or stop at any time: what was found stays, and nothing is paid for twice.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Mettez en pause ou arrêtez à tout moment : ce qui a été trouvé reste, et rien n’est payé deux fois.</translation>
    </message>
    <message>
        <source>People at each company: whom, says your column Department. Press “From column Department” at Function; then have the cost checked.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Des personnes dans chaque entreprise : lesquelles, votre colonne Service le dit. Cliquez sur « De la colonne Service » sous Fonction ; puis faites vérifier le coût.</translation>
    </message>
    <message>
        <source>Press Space on a row: where each value comes from, what it cost, and why a cell is empty.</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Appuyez sur Espace dans une ligne : d’où vient chaque valeur, ce qu’elle a coûté, et pourquoi une cellule est vide.</translation>
    </message>
    <message>
        <source>Rows fill as answers come</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Les lignes se remplissent au fil des réponses</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Emportez-la</translation>
    </message>
    <message>
        <source>The most it can cost stands here</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Le coût maximal est indiqué ici</translation>
    </message>
    <message>
        <source>This is your list</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Voici votre liste</translation>
    </message>
    <message>
        <source>Your columns are recognised</source>
        <extracomment>ui/help/steps.py</extracomment>
        <translation>Vos colonnes sont reconnues</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>A accepts, R rejects, S skips, U takes back.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>A accepte, R rejette, S passe, U annule.</translation>
    </message>
    <message>
        <source>Access key and settings</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Clé d’accès et réglages</translation>
    </message>
    <message>
        <source>Also in another list</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Aussi dans une autre liste</translation>
    </message>
    <message>
        <source>Answers that may not be meant: another company, another job, or a newer answer than your cell.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Réponses qui ne conviennent peut-être pas : une autre entreprise, un autre poste, ou une réponse plus récente que votre cellule.</translation>
    </message>
    <message>
        <source>Ask for some rows only</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>N’interroger que certaines lignes</translation>
    </message>
    <message>
        <source>Bring a list: drop a file, choose one, or paste a table from Excel. Without a list, begin with a search.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Apportez une liste : déposez un fichier, choisissez-en un, ou collez un tableau d’Excel. Sans liste, commencez par une recherche.</translation>
    </message>
    <message>
        <source>Calls in doubt</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished">Appels en suspens</translation>
    </message>
    <message>
        <source>Check: rows and cost</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Vérifier : lignes et coût</translation>
    </message>
    <message>
        <source>Checking a key and asking for the balance cost nothing.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Vérifier une clé et demander le solde ne coûte rien.</translation>
    </message>
    <message>
        <source>Choose another meaning beside the column's name. Rowcall remembers it for the next list with such columns.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Choisissez une autre signification à côté du nom de la colonne. Rowcall la retient pour la prochaine liste qui a de telles colonnes.</translation>
    </message>
    <message>
        <source>Choose what to find, for which rows, and whom to look for. A column of your list can say it for each row.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Choisissez quoi trouver, pour quelles lignes, et qui chercher. Une colonne de votre liste peut le dire pour chaque ligne.</translation>
    </message>
    <message>
        <source>Choosing costs nothing: how many rows would be asked, and for how much at most, stands below.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Choisir ne coûte rien : combien de lignes seraient demandées, et pour combien au plus, est indiqué en bas.</translation>
    </message>
    <message>
        <source>Credits used</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished">Crédits utilisés</translation>
    </message>
    <message>
        <source>Credits used stand here as they are used. Stop ends the spending; what was found stays.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Les crédits utilisés s’affichent ici au fur et à mesure. Arrêter met fin aux dépenses ; ce qui a été trouvé reste.</translation>
    </message>
    <message>
        <source>Ctrl+E opens it, Enter writes the file.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+E l’ouvre, Entrée écrit le fichier.</translation>
    </message>
    <message>
        <source>Ctrl+Enter merges, K keeps the next row, D tells rows apart, Ctrl+Z takes back, Esc leaves.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+Entrée fusionne, K garde la ligne suivante, D distingue les lignes, Ctrl+Z annule, Échap quitte.</translation>
    </message>
    <message>
        <source>Ctrl+Enter takes the list in, Ctrl+Z goes back one choice, Esc leaves.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+Entrée reprend la liste, Ctrl+Z revient d’un choix, Échap quitte.</translation>
    </message>
    <message>
        <source>Ctrl+L opens it, Esc leaves.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+L l’ouvre, Échap quitte.</translation>
    </message>
    <message>
        <source>Ctrl+O opens, Ctrl+V pastes a table, Ctrl+N begins with a search.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+O ouvre, Ctrl+V colle un tableau, Ctrl+N commence par une recherche.</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U opens it, Esc leaves.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+Maj+U l’ouvre, Échap quitte.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back one step, Ctrl+Y does it again. Ctrl+Shift+H shows every step with its time; choose one to go there. Steps are kept when the list is closed.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Ctrl+Z annule une étape, Ctrl+Y la rétablit. Ctrl+Maj+H montre chaque étape avec son heure ; choisissez-en une pour y aller. Les étapes restent quand la liste est fermée.</translation>
    </message>
    <message>
        <source>Ctrl+comma opens it, Esc leaves.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ctrl+virgule l’ouvre, Échap quitte.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished">Doublons</translation>
    </message>
    <message>
        <source>Every call of this list with what it could take at most, and what it took.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Chaque appel de cette liste, avec ce qu’il pouvait coûter au plus et ce qu’il a coûté.</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation type="unfinished">Exporter</translation>
    </message>
    <message>
        <source>F2 edits, Ctrl+F searches, Alt+Down sorts and filters by a column, F6 goes to the task pane.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>F2 modifie, Ctrl+F recherche, Alt+Flèche bas trie et filtre par une colonne, F6 va au volet des tâches.</translation>
    </message>
    <message>
        <source>F6 goes to the sheet; Ctrl+Shift+A has the selected rows asked first.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>F6 va à la feuille ; Ctrl+Maj+A fait demander d’abord les lignes sélectionnées.</translation>
    </message>
    <message>
        <source>Filter by values</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Filtrer par valeurs</translation>
    </message>
    <message>
        <source>Find people or companies that stand there twice</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Trouver les personnes ou entreprises présentes deux fois</translation>
    </message>
    <message>
        <source>Get e-mails for the people who were found</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Obtenir les e-mails des personnes trouvées</translation>
    </message>
    <message>
        <source>Help about this screen</source>
        <extracomment>ui/help/help_dialog.py</extracomment>
        <translation>Aide sur cet écran</translation>
    </message>
    <message>
        <source>It works as in Excel: a click on a title selects its column, the arrow beside it sorts, filters and changes it. A quiet mark on the left says that a value was found, a corner that you typed it; Space shows a whole row with where each value comes from.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Cela marche comme dans Excel : un clic sur un titre sélectionne la colonne, la flèche à côté la trie, la filtre et la modifie. Une marque discrète à gauche dit qu’une valeur a été trouvée, un coin que vous l’avez tapée ; Espace montre une ligne entière et d’où vient chaque valeur.</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation type="unfinished">Quitter l’entraînement</translation>
    </message>
    <message>
        <source>Limit what a run can cost</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Limiter ce qu’une exécution peut coûter</translation>
    </message>
    <message>
        <source>Looking costs nothing.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Regarder ne coûte rien.</translation>
    </message>
    <message>
        <source>Looking costs nothing. Rows that you delete or never contact are not paid for.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Regarder ne coûte rien. Les lignes que vous supprimez ou ne contactez jamais ne sont pas payées.</translation>
    </message>
    <message>
        <source>Looking, accepting and rejecting cost nothing. What is rejected is not bought again.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Regarder, accepter et rejeter ne coûte rien. Ce qui est rejeté n’est pas racheté.</translation>
    </message>
    <message>
        <source>Looking, merging and marking cost nothing. Fewer rows mean fewer credits in the next run.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Regarder, fusionner et marquer ne coûtent rien. Moins de lignes, c’est moins de crédits à la prochaine exécution.</translation>
    </message>
    <message>
        <source>Nothing here costs credits. Practice shows everything with invented people.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Rien ici ne coûte de crédits. L’entraînement montre tout avec des personnes inventées.</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing costs credits.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Rien n’est envoyé et rien ne coûte de crédits.</translation>
    </message>
    <message>
        <source>Nothing is spent before Start. A cap holds in the worst case; trying ten rows first tells what the rest will bring.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Rien n’est dépensé avant Lancer. Un plafond tient dans le pire des cas ; essayer d’abord dix lignes dit ce que le reste apportera.</translation>
    </message>
    <message>
        <source>On the Check page, type the most credits into the cap. Start then names that limit, and it holds.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Sur la page Vérifier, saisissez le maximum de crédits comme plafond. Lancer nomme alors cette limite, et elle tient.</translation>
    </message>
    <message>
        <source>Press Ctrl+Alt+S. Choose the first column, add a second one, and press Sort. The first one counts most.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Appuyez sur Ctrl+Alt+S. Choisissez la première colonne, ajoutez-en une deuxième et appuyez sur Trier. La première compte le plus.</translation>
    </message>
    <message>
        <source>Press Ctrl+E, then Enter. Headings, order and words are those on the screen. To write some rows only, filter or select them first.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Appuyez sur Ctrl+E, puis Entrée. En-têtes, ordre et mots sont ceux de l’écran. Pour n’écrire que certaines lignes, filtrez-les ou sélectionnez-les d’abord.</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+K. Rows about the same one stand side by side; merge them, or tell them apart. Ctrl+Z brings back what was merged.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Appuyez sur Ctrl+Maj+K. Les lignes sur le même sujet sont côte à côte ; fusionnez-les ou distinguez-les. Ctrl+Z ramène ce qui a été fusionné.</translation>
    </message>
    <message>
        <source>Press the yellow badge at the top and choose Leave practice. Your practice lists are kept.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Appuyez sur le badge jaune en haut et choisissez « Quitter l’entraînement ». Vos listes d’entraînement sont gardées.</translation>
    </message>
    <message>
        <source>Requests whose answer never came. Each may have been paid for, so none is sent again by itself.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Demandes dont la réponse n’est jamais venue. Chacune a pu être payée ; aucune n’est donc renvoyée d’elle-même.</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Rows about the same person or company, side by side. Merge makes them one row and loses no value; a mark only says in a column which rows belong together; rows told apart are not offered again.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Les lignes sur la même personne ou entreprise, côte à côte. Fusionner en fait une seule sans perdre de valeur ; marquer dit seulement dans une colonne quelles lignes vont ensemble ; les lignes déclarées différentes ne sont plus proposées.</translation>
    </message>
    <message>
        <source>Say what a column means</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Dire ce que signifie une colonne</translation>
    </message>
    <message>
        <source>See how the file is read and what each column means; change what is wrong and look at the rows below. Rows that are left out are counted and can be seen later.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Voyez comment le fichier est lu et ce que signifie chaque colonne ; corrigez ce qui est faux et regardez les lignes en bas. Les lignes omises sont comptées et restent visibles plus tard.</translation>
    </message>
    <message>
        <source>See why a cell is empty</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Voir pourquoi une cellule est vide</translation>
    </message>
    <message>
        <source>Select or filter the rows, then choose Selected or Filtered at the top of the task pane. The price follows at once; nothing is spent before Start.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Sélectionnez ou filtrez les lignes, puis choisissez Sélectionnées ou Filtrées en haut du volet des tâches. Le prix suit aussitôt ; rien n’est dépensé avant Lancer.</translation>
    </message>
    <message>
        <source>Sending one again may cost its credits a second time; leaving it costs nothing.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>En renvoyer une peut coûter ses crédits une seconde fois ; la laisser ne coûte rien.</translation>
    </message>
    <message>
        <source>Sort by two columns</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Trier par deux colonnes</translation>
    </message>
    <message>
        <source>Space ticks the selected lines, Ctrl+Z takes back, Esc leaves.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Espace coche les lignes sélectionnées, Ctrl+Z revient en arrière, Échap quitte.</translation>
    </message>
    <message>
        <source>Stand in the cell: the line at the bottom says why. Space opens the whole row at this cell, with a button for what helps.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Placez-vous dans la cellule : la ligne du bas dit pourquoi. Espace ouvre toute la ligne à cette cellule, avec un bouton pour ce qui aide.</translation>
    </message>
    <message>
        <source>Stand in the column and press Alt+Down. Tick the values to show. Ctrl+Shift+L shows all rows again; what is filtered stands above the sheet.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Placez-vous dans la colonne et appuyez sur Alt+Flèche bas. Cochez les valeurs à afficher. Ctrl+Maj+L affiche à nouveau toutes les lignes ; ce qui est filtré est indiqué au-dessus de la feuille.</translation>
    </message>
    <message>
        <source>Start page</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Tab goes through the choices, Space presses, F6 goes to the sheet.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Tab parcourt les choix, Espace appuie, F6 va à la feuille.</translation>
    </message>
    <message>
        <source>Tab goes to “Try on 10 rows” and Start.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Tab va à « Tester 10 lignes » et à Lancer.</translation>
    </message>
    <message>
        <source>Taking a list in</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Reprise d’une liste</translation>
    </message>
    <message>
        <source>Target: what to find</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Cible : quoi trouver</translation>
    </message>
    <message>
        <source>The access key opens your account; it is checked before it is kept. Prices, look and language stand below it, and everything is found by its words.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>La clé d’accès ouvre votre compte ; elle est vérifiée avant d’être conservée. Prix, apparence et langue se trouvent au-dessous, et tout se trouve par ses mots.</translation>
    </message>
    <message>
        <source>The sheet</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>La feuille</translation>
    </message>
    <message>
        <source>Typing, sorting, filtering and undo never cost credits. What you typed is never overwritten.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Saisir, trier, filtrer et annuler ne coûte jamais de crédits. Ce que vous avez saisi n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>Undo, or go back to an earlier state</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Annuler, ou revenir à un état antérieur</translation>
    </message>
    <message>
        <source>Watch: a run</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Suivre : une exécution</translation>
    </message>
    <message>
        <source>What is found, not found and failed, the time left, and what it waits for. Each number opens its rows. Closing the window loses nothing: it goes on where it was.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Ce qui est trouvé, introuvable et en échec, le temps restant, et ce qu’elle attend. Chaque nombre ouvre ses lignes. Fermer la fenêtre ne perd rien : elle continue où elle en était.</translation>
    </message>
    <message>
        <source>When the run is over, press the first button under “What next”. Check rows and cost, then press Start.</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Quand l’exécution est finie, appuyez sur le premier bouton sous « Et ensuite ». Vérifiez lignes et coût, puis appuyez sur Lancer.</translation>
    </message>
    <message>
        <source>Which rows are also in another file or project, such as your customers or an older export. People are compared with people; beside a list of companies, their companies are compared.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Quelles lignes sont aussi dans un autre fichier ou projet, par exemple vos clients ou un export plus ancien. Les personnes sont comparées aux personnes ; face à une liste d’entreprises, ce sont leurs entreprises.</translation>
    </message>
    <message>
        <source>Which rows are asked and which cannot be, the most that it can cost, the balance, and the time.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Quelles lignes sont demandées et lesquelles ne peuvent pas l’être, le coût maximal, le solde et la durée.</translation>
    </message>
    <message>
        <source>Write the results to Excel</source>
        <extracomment>ui/help/how_tos.py</extracomment>
        <translation>Écrire les résultats dans Excel</translation>
    </message>
    <message>
        <source>Writes what is shown, selected or everything to a file that Excel and your CRM take at once.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Écrit ce qui est affiché, sélectionné, ou tout, dans un fichier qu’Excel et votre CRM lisent aussitôt.</translation>
    </message>
    <message>
        <source>Writing a file costs nothing.</source>
        <extracomment>ui/help/topics.py</extracomment>
        <translation>Écrire un fichier ne coûte rien.</translation>
    </message>
</context>
<context>
    <name>known_by</name>
    <message>
        <source>Company name alone</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Nom de l’entreprise seul</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Known by: {identifier}</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Connue par : {identifier}</translation>
    </message>
    <message>
        <source>LinkedIn page</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Page LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Profil LinkedIn</translation>
    </message>
    <message>
        <source>Name and company</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Nom et entreprise</translation>
    </message>
    <message>
        <source>Name and website</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Nom et site web</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Nothing in this row says whom it is about.</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Rien dans cette ligne ne dit de qui il s’agit.</translation>
    </message>
    <message>
        <source>Website</source>
        <extracomment>ui/widgets/known_by.py</extracomment>
        <translation>Site web</translation>
    </message>
</context>
<context>
    <name>matches</name>
    <message>
        <source>This column is empty.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>Cette colonne est vide.</translation>
    </message>
    <message>
        <source>{matched} of {all} values are matched.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>{matched} valeurs sur {all} ont un équivalent.</translation>
    </message>
</context>
<context>
    <name>order_words</name>
    <message>
        <source>A to Z</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>De A à Z</translation>
    </message>
    <message>
        <source>A–Z</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">A–Z</translation>
    </message>
    <message>
        <source>Largest to smallest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Du plus grand au plus petit</translation>
    </message>
    <message>
        <source>Newest to oldest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Oldest to newest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Du plus ancien au plus récent</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Les plus petits d’abord</translation>
    </message>
    <message>
        <source>Smallest to largest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Du plus petit au plus grand</translation>
    </message>
    <message>
        <source>Sort A to Z</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">Trier de A à Z</translation>
    </message>
    <message>
        <source>Sort Z to A</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">Trier de Z à A</translation>
    </message>
    <message>
        <source>Sort largest to smallest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Trier du plus grand au plus petit</translation>
    </message>
    <message>
        <source>Sort newest to oldest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Trier du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Sort oldest to newest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Trier du plus ancien au plus récent</translation>
    </message>
    <message>
        <source>Sort smallest to largest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Trier du plus petit au plus grand</translation>
    </message>
    <message>
        <source>Then sort by this, A to Z</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">Trier ensuite par celle-ci, de A à Z</translation>
    </message>
    <message>
        <source>Then sort by this, Z to A</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">Trier ensuite par celle-ci, de Z à A</translation>
    </message>
    <message>
        <source>Then sort by this, largest to smallest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Trier ensuite par celle-ci, du plus grand au plus petit</translation>
    </message>
    <message>
        <source>Then sort by this, newest to oldest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Trier ensuite par celle-ci, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Then sort by this, oldest to newest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Trier ensuite par celle-ci, du plus ancien au plus récent</translation>
    </message>
    <message>
        <source>Then sort by this, smallest to largest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>Trier ensuite par celle-ci, du plus petit au plus grand</translation>
    </message>
    <message>
        <source>Z to A</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>De Z à A</translation>
    </message>
    <message>
        <source>sorted A to Z</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">triée de A à Z</translation>
    </message>
    <message>
        <source>sorted Z to A</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation type="unfinished">triée de Z à A</translation>
    </message>
    <message>
        <source>sorted largest to smallest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>triée du plus grand au plus petit</translation>
    </message>
    <message>
        <source>sorted newest to oldest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>triée du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>sorted oldest to newest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>triée du plus ancien au plus récent</translation>
    </message>
    <message>
        <source>sorted smallest to largest</source>
        <extracomment>ui/grid/order_words.py</extracomment>
        <translation>triée du plus petit au plus grand</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Action</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation type="unfinished">Aide</translation>
    </message>
    <message>
        <source>Help: {title}</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Aide : {title}</translation>
    </message>
    <message>
        <source>How to: {question}</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Mode d’emploi : {question}</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Il n’est plus là.</translation>
    </message>
    <message>
        <source>It needs a list.</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Il faut une liste.</translation>
    </message>
    <message>
        <source>Open a list first.</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Ouvrez d’abord une liste.</translation>
    </message>
    <message>
        <source>Recent list</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Liste récente</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>go to column</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>aller à la colonne</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>ui/palette/entries.py</extracomment>
        <translation>ouvrir</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>Close</source>
        <extracomment>ui/problems.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy details</source>
        <extracomment>ui/problems.py</extracomment>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>ui/problems.py</extracomment>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Everything found so far is saved. Please send these details to the makers of Rowcall.</source>
        <extracomment>ui/problems.py</extracomment>
        <translation>Tout ce qui a été trouvé est enregistré. Merci d’envoyer ces détails aux auteurs de Rowcall.</translation>
    </message>
    <message>
        <source>Rowcall made a mistake.</source>
        <extracomment>ui/problems.py</extracomment>
        <translation>Rowcall a fait une erreur.</translation>
    </message>
</context>
<context>
    <name>receiving</name>
    <message>
        <source>Close</source>
        <extracomment>ui/window/receiving.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saved results (*.json *.jsonl);;All files (*)</source>
        <extracomment>ui/window/receiving.py</extracomment>
        <translation>Résultats enregistrés (*.json *.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved results are taken in.</source>
        <extracomment>ui/window/receiving.py</extracomment>
        <translation>Les résultats enregistrés sont repris.</translation>
    </message>
    <message>
        <source>Take in saved results</source>
        <extracomment>ui/window/receiving.py</extracomment>
        <translation>Reprendre des résultats enregistrés</translation>
    </message>
</context>
<context>
    <name>remarks</name>
    <message>
        <source>Go on</source>
        <extracomment>ui/window/remarks.py</extracomment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Look at them…</source>
        <extracomment>ui/window/remarks.py</extracomment>
        <translation>Les voir…</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>ui/window/remarks.py</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Understood</source>
        <extracomment>ui/window/remarks.py</extracomment>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>rereading</name>
    <message>
        <source>Close</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Could not be read, and stay as they are:</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>Illisibles, restées telles quelles :</translation>
    </message>
    <message>
        <source>It was stopped before its end; read again to bring the rest up to date.</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>La lecture a été arrêtée avant la fin ; relisez pour mettre le reste à jour.</translation>
    </message>
    <message>
        <source>Nothing has changed: every answer says what stands in the list.</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>Rien n’a changé : chaque réponse dit ce qui est dans la liste.</translation>
    </message>
    <message>
        <source>Reading answers again…</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>Relecture des réponses…</translation>
    </message>
    <message>
        <source>The answers of {rows} were read. Nothing was sent, and nothing was charged.</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>Les réponses de {rows} ont été lues. Rien n’a été envoyé, et rien n’a été facturé.</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Free some space, or copy the backup yourself.</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Libérez de la place, ou copiez la sauvegarde vous-même.</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open the newest backup</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Ouvrir la sauvegarde la plus récente</translation>
    </message>
    <message>
        <source>Reading what can be read of {name}…</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Lecture de ce qui est lisible dans {name}…</translation>
    </message>
    <message>
        <source>Recover what can be read…</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Récupérer ce qui est lisible…</translation>
    </message>
    <message>
        <source>There is a backup from {when}.</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Il existe une sauvegarde de {when}.</translation>
    </message>
    <message>
        <source>What can be read of it can be saved into a new project. The damaged file is left as it is.</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>Ce qui est lisible peut être enregistré dans un nouveau projet. Le fichier endommagé reste tel quel.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>{name} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>{name} holds what could be read.</source>
        <extracomment>ui/window/rescue.py</extracomment>
        <translation>{name} contient ce qui était lisible.</translation>
    </message>
</context>
<context>
    <name>reviewDialog</name>
    <message>
        <source>Accept keeps the answer. Reject empties {columns}; it is not bought again by itself.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Accepter garde la réponse. Rejeter vide {columns} ; rien n’en est racheté de soi-même.</translation>
    </message>
    <message>
        <source>Accept keeps the person. Reject takes them out of the sheet and of every export, and nothing more is bought about them. Undo brings them back.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Accepter garde la personne. Rejeter la retire de la feuille et de tout export, et rien de plus n’est acheté à son sujet. Annuler la ramène.</translation>
    </message>
    <message>
        <source>Accept puts the newer answer into the cell. Reject keeps what you typed.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Accepter met la réponse plus récente dans la cellule. Rejeter garde votre saisie.</translation>
    </message>
    <message>
        <source>Accepted in the review: {kind} ({when})</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Accepté dans la revue : {kind} ({when})</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Another company</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Autre entreprise</translation>
    </message>
    <message>
        <source>Another person</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Autre personne</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Came since</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Arrivé depuis</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Newer than what you typed</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Plus récent que votre saisie</translation>
    </message>
    <message>
        <source>Of {found} the service says: {asked}.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>De {found}, le service dit : {asked}.</translation>
    </message>
    <message>
        <source>Rejected by the service</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Rejeté par le service</translation>
    </message>
    <message>
        <source>Rejected in the review: {kind} ({when})</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Rejeté dans la revue : {kind} ({when})</translation>
    </message>
    <message>
        <source>Same e-mail twice</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Deux fois le même e-mail</translation>
    </message>
    <message>
        <source>The row is about {asked}; the answer is about {found}.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>La ligne concerne {asked} ; la réponse concerne {found}.</translation>
    </message>
    <message>
        <source>The service says that {name} does not fit, and not why.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Le service dit que {name} ne convient pas, sans dire pourquoi.</translation>
    </message>
    <message>
        <source>The service says that {name} does not fit: {asked}.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Le service dit que {name} ne convient pas : {asked}.</translation>
    </message>
    <message>
        <source>The service says that {name} does not fit: {asked}. Nothing that it sent us shows this.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Le service dit que {name} ne convient pas : {asked}. Rien de ce qu’il nous a envoyé ne le montre.</translation>
    </message>
    <message>
        <source>This row</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Cette ligne</translation>
    </message>
    <message>
        <source>Title off the target</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Poste hors cible</translation>
    </message>
    <message>
        <source>Unsure contact</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Contact incertain</translation>
    </message>
    <message>
        <source>You emptied this cell; since then {found} came.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Vous avez vidé cette cellule ; depuis, {found} est arrivé.</translation>
    </message>
    <message>
        <source>You looked for {asked}; {name} is {found}.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Vous cherchiez {asked} ; {name} est {found}.</translation>
    </message>
    <message>
        <source>You typed</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Votre saisie</translation>
    </message>
    <message>
        <source>You typed {asked}; since then {found} came.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>Vous avez saisi {asked} ; depuis, {found} est arrivé.</translation>
    </message>
    <message>
        <source>{found} was found for {name} and for {asked}: at most one of them has it.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>{found} a été trouvé pour {name} et pour {asked} : une seule personne au plus l’a vraiment.</translation>
    </message>
    <message>
        <source>{name} was found for {asked}, and is at {found}.</source>
        <extracomment>ui/review_dialog/told.py</extracomment>
        <translation>{name}, trouvé pour {asked}, est chez {found}.</translation>
    </message>
</context>
<context>
    <name>run_end</name>
    <message>
        <source>Nobody new was found</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>Personne de nouveau n’a été trouvé</translation>
    </message>
    <message>
        <source>Nothing had to be asked: the answers from before stand in the sheet.</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>Il n’y avait rien à demander : les réponses précédentes sont dans la feuille.</translation>
    </message>
    <message>
        <source>Nothing new was found</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>Rien de nouveau n’a été trouvé</translation>
    </message>
    <message>
        <source>The run is finished.</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation type="unfinished">L’exécution est terminée.</translation>
    </message>
    <message>
        <source>The run is finished. Nothing was found.</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation type="unfinished">L’exécution est terminée. Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>{title}: all of it was there already</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>{title} : tout y était déjà</translation>
    </message>
    <message>
        <source>{title}: done</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>{title} : terminé</translation>
    </message>
    <message>
        <source>{title}: nothing found</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>{title} : rien trouvé</translation>
    </message>
    <message>
        <source>{title}: the run is finished</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>{title} : l’exécution est terminée</translation>
    </message>
    <message>
        <source>{title}: {found}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>{title} : {found}</translation>
    </message>
    <message>
        <source>{title}: {rows} with an answer</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>{title} : {rows} avec une réponse</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source> ({1} by the column {2})</source>
        <extracomment>model/do_not_contact.py</extracomment>
        <translation> ({1} d’après la colonne {2})</translation>
    </message>
    <message>
        <source> There is: {1}.</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation> Il y a : {1}.</translation>
    </message>
    <message>
        <source>1 address is cut after 255 letters.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 adresse est coupée après 255 lettres.</translation>
    </message>
    <message>
        <source>1 address starts with “mailto:”.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 adresse commence par « mailto: ».</translation>
    </message>
    <message>
        <source>1 billion</source>
        <extracomment>declarations</extracomment>
        <translation>1 milliard</translation>
    </message>
    <message>
        <source>1 cell has</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 cellule a</translation>
    </message>
    <message>
        <source>1 cell has a spreadsheet's error ({1}); it counts as empty.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 cellule a une erreur de tableur ({1}) ; elle compte comme vide.</translation>
    </message>
    <message>
        <source>1 cell has {1}. {2}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 cellule a {1}. {2}</translation>
    </message>
    <message>
        <source>1 cell is</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 cellule est</translation>
    </message>
    <message>
        <source>1 cell is merged from several; only the first of these has the value, the others are empty.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 cellule est une fusion de plusieurs ; seule la première a la valeur, les autres sont vides.</translation>
    </message>
    <message>
        <source>1 control character was</source>
        <extracomment>formats/control_characters.py</extracomment>
        <translation>1 caractère de contrôle a été</translation>
    </message>
    <message>
        <source>1 control character was left out: no cell can show them.</source>
        <extracomment>formats/control_characters.py</extracomment>
        <translation>1 caractère de contrôle a été laissé de côté : aucune cellule ne peut l’afficher.</translation>
    </message>
    <message>
        <source>1 e-mail address is not whole ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 adresse e-mail n’est pas entière ({1}).</translation>
    </message>
    <message>
        <source>1 million</source>
        <extracomment>declarations</extracomment>
        <translation>1 million</translation>
    </message>
    <message>
        <source>1 number ends in “.0” ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 nombre finit par « .0 » ({1}).</translation>
    </message>
    <message>
        <source>1 number has lost its first zero ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 nombre a perdu son premier zéro ({1}).</translation>
    </message>
    <message>
        <source>1 number has lost its plus sign ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 numéro a perdu son signe plus ({1}).</translation>
    </message>
    <message>
        <source>1 number is rounded after 15 digits ({1}); Excel does that.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 nombre est arrondi après 15 chiffres ({1}) ; Excel fait cela.</translation>
    </message>
    <message>
        <source>1 number looks cut by Excel ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 nombre semble coupé par Excel ({1}).</translation>
    </message>
    <message>
        <source>1 phone has become a date ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 téléphone est devenu une date ({1}).</translation>
    </message>
    <message>
        <source>1 phone starts with an apostrophe ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 téléphone commence par une apostrophe ({1}).</translation>
    </message>
    <message>
        <source>1 postcode has lost its first zero ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 code postal a perdu son premier zéro ({1}).</translation>
    </message>
    <message>
        <source>1 row has</source>
        <extracomment>formats/table.py</extracomment>
        <translation>1 ligne a</translation>
    </message>
    <message>
        <source>1 row has {1}</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>1 ligne a {1}</translation>
    </message>
    <message>
        <source>1 size has become a date ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 taille est devenue une date ({1}).</translation>
    </message>
    <message>
        <source>1 text has garbled letters ({1}); it is so in the file.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 texte a des lettres illisibles ({1}) ; c’est ainsi dans le fichier.</translation>
    </message>
    <message>
        <source>1 text has lost a letter ({1}); it is so in the file.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 texte a perdu une lettre ({1}) ; c’est ainsi dans le fichier.</translation>
    </message>
    <message>
        <source>1 to 10 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>1 à 10 personnes</translation>
    </message>
    <message>
        <source>1 to 2 years</source>
        <extracomment>model/reference.py</extracomment>
        <translation>1 à 2 ans</translation>
    </message>
    <message>
        <source>1 value starts with an apostrophe ({1}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>1 valeur commence par une apostrophe ({1}).</translation>
    </message>
    <message>
        <source>1,001 to 5,000 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>1 001 à 5 000 personnes</translation>
    </message>
    <message>
        <source>10 million</source>
        <extracomment>declarations</extracomment>
        <translation>10 millions</translation>
    </message>
    <message>
        <source>100 million</source>
        <extracomment>declarations</extracomment>
        <translation>100 millions</translation>
    </message>
    <message>
        <source>11 to 50 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>11 à 50 personnes</translation>
    </message>
    <message>
        <source>1st degree</source>
        <extracomment>model/reference.py</extracomment>
        <translation>1er degré</translation>
    </message>
    <message>
        <source>2.5 million</source>
        <extracomment>declarations</extracomment>
        <translation>2,5 millions</translation>
    </message>
    <message>
        <source>20 million</source>
        <extracomment>declarations</extracomment>
        <translation>20 millions</translation>
    </message>
    <message>
        <source>201 to 500 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>201 à 500 personnes</translation>
    </message>
    <message>
        <source>2nd degree</source>
        <extracomment>model/reference.py</extracomment>
        <translation>2e degré</translation>
    </message>
    <message>
        <source>3 to 5 years</source>
        <extracomment>model/reference.py</extracomment>
        <translation>3 à 5 ans</translation>
    </message>
    <message>
        <source>3rd degree and beyond</source>
        <extracomment>model/reference.py</extracomment>
        <translation>3e degré et au-delà</translation>
    </message>
    <message>
        <source>5 million</source>
        <extracomment>declarations</extracomment>
        <translation>5 millions</translation>
    </message>
    <message>
        <source>5,001 to 10,000 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>5 001 à 10 000 personnes</translation>
    </message>
    <message>
        <source>50 million</source>
        <extracomment>declarations</extracomment>
        <translation>50 millions</translation>
    </message>
    <message>
        <source>500 million</source>
        <extracomment>declarations</extracomment>
        <translation>500 millions</translation>
    </message>
    <message>
        <source>501 to 1,000 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>501 à 1 000 personnes</translation>
    </message>
    <message>
        <source>51 to 200 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>51 à 200 personnes</translation>
    </message>
    <message>
        <source>6 to 10 years</source>
        <extracomment>model/reference.py</extracomment>
        <translation>6 à 10 ans</translation>
    </message>
    <message>
        <source>; and {1} more</source>
        <extracomment>api/account.py</extracomment>
        <translation>; et {1} de plus</translation>
    </message>
    <message>
        <source>A LinkedIn profile; its 1st-degree connections are looked for.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Un profil LinkedIn ; ses relations de 1er degré sont cherchées.</translation>
    </message>
    <message>
        <source>A column can fill {1} only on the sheet of the first step.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Une colonne ne peut remplir {1} que sur la feuille de la première étape.</translation>
    </message>
    <message>
        <source>A column cannot fill {1}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Une colonne ne peut pas remplir {1}.</translation>
    </message>
    <message>
        <source>A hotel or office login page may be in the way; nothing was spent.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Une page de connexion d’hôtel ou de bureau fait peut-être obstacle ; rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>A job at Sonarly that imports people from a search, a list, a post or their profiles.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Une tâche chez Sonarly qui importe des personnes depuis une recherche, une liste, une publication ou leurs profils.</translation>
    </message>
    <message>
        <source>A job takes {1} profiles at most, not {2}.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Une tâche accepte {1} profils au plus, pas {2}.</translation>
    </message>
    <message>
        <source>A job that was cancelled cannot go on: what it has not imported by then has to be asked for again.</source>
        <extracomment>actions/cancel_prospecting.py</extracomment>
        <translation>Une tâche annulée ne peut pas reprendre : ce qu’elle n’a pas encore importé devra être redemandé.</translation>
    </message>
    <message>
        <source>A message came that names another search or look-up than the one to whose address it was sent. It was left out; if it belongs there, save it where it is sent from, and take it in from the file.</source>
        <extracomment>engine/rows/postbox.py</extracomment>
        <translation>Un message est arrivé qui nomme une autre recherche que celle de l’adresse où il a été envoyé. Il a été laissé de côté ; s’il en fait partie, enregistrez-le là d’où il vient et reprenez-le depuis le fichier.</translation>
    </message>
    <message>
        <source>A message from Pronto could not be understood. It is kept with the project. ({1})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Un message de Pronto n’a pas pu être compris. Il est conservé avec le projet. ({1})</translation>
    </message>
    <message>
        <source>A message with results fits no one person of those who were asked about together. It was refused; save it where it is sent from, and take it in from the file for the row that it belongs to.</source>
        <extracomment>engine/rows/postbox.py</extracomment>
        <translation>Un message de résultats ne correspond à aucune des personnes demandées ensemble. Il a été refusé ; enregistrez-le là d’où il vient, et reprenez-le depuis le fichier pour la ligne à laquelle il appartient.</translation>
    </message>
    <message>
        <source>A message with results was larger than {1} MB and was refused. Save it where it is sent from, and take it in from the file.</source>
        <extracomment>engine/rows/postbox.py</extracomment>
        <translation>Un message de résultats dépassait {1} Mo et a été refusé. Enregistrez-le là d’où il vient, et reprenez-le depuis le fichier.</translation>
    </message>
    <message>
        <source>A mistake in Rowcall stopped the run. What was answered is kept, and the run can be resumed.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Une erreur dans Rowcall a arrêté l’exécution. Les réponses reçues sont conservées, et l’exécution peut reprendre.</translation>
    </message>
    <message>
        <source>A part of the last run was lost, so it cannot go on.</source>
        <extracomment>engine/start.py</extracomment>
        <translation>Une partie de la dernière exécution est perdue ; elle ne peut donc pas continuer.</translation>
    </message>
    <message>
        <source>A personal e-mail needs the consent that is given once in your Pronto account.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Un e-mail personnel demande le consentement donné une fois dans votre compte Pronto.</translation>
    </message>
    <message>
        <source>A phone and a personal e-mail need it. Works for people whose name and company are known, at most 500 a day.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Un téléphone et un e-mail personnel en ont besoin. Fonctionne pour les personnes dont le nom et l’entreprise sont connus, 500 par jour au plus.</translation>
    </message>
    <message>
        <source>A port is a whole number from 1 to {1}.</source>
        <extracomment>model/address.py</extracomment>
        <translation>Un port est un nombre entier de 1 à {1}.</translation>
    </message>
    <message>
        <source>A run is going on already.</source>
        <extracomment>session/session.py</extracomment>
        <translation>Une exécution est déjà en cours.</translation>
    </message>
    <message>
        <source>A saved search or lead list of Sales Navigator</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Une recherche enregistrée ou une liste de leads de Sales Navigator</translation>
    </message>
    <message>
        <source>A saved set of job titles from your Pronto account.</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Un ensemble d’intitulés de poste enregistré dans votre compte Pronto.</translation>
    </message>
    <message>
        <source>A search on LinkedIn</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Une recherche sur LinkedIn</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer (error {1}).</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Une page web est arrivée au lieu d’une réponse (erreur {1}).</translation>
    </message>
    <message>
        <source>A web page came back instead of an answer.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Une page web est arrivée au lieu d’une réponse.</translation>
    </message>
    <message>
        <source>A workbook keeps no more of a number, so the last ones may be wrong already.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Un classeur ne garde pas plus d’un nombre ; les derniers chiffres sont peut-être déjà faux.</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>declarations</extracomment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>declarations</extracomment>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account group</source>
        <extracomment>actions/list_workspaces.py</extracomment>
        <translation>Groupe de comptes</translation>
    </message>
    <message>
        <source>Account group number</source>
        <extracomment>actions/list_workspaces.py</extracomment>
        <translation>Numéro du groupe de comptes</translation>
    </message>
    <message>
        <source>Account groups</source>
        <extracomment>actions/list_workspaces.py</extracomment>
        <translation>Groupes de comptes</translation>
    </message>
    <message>
        <source>Accounting</source>
        <extracomment>declarations</extracomment>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>Accounting, people</source>
        <extracomment>declarations</extracomment>
        <translation>Comptabilité, personnes</translation>
    </message>
    <message>
        <source>Add to a list</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Ajouter à une liste</translation>
    </message>
    <message>
        <source>Address for immediate answers</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Adresse pour les réponses immédiates</translation>
    </message>
    <message>
        <source>Address for results</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Adresse pour les résultats</translation>
    </message>
    <message>
        <source>Address of Sonarly</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Adresse de Sonarly</translation>
    </message>
    <message>
        <source>Address of the post</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Adresse de la publication</translation>
    </message>
    <message>
        <source>Address of the search</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Adresse de la recherche</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Addresses of their LinkedIn pages.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Adresses de leurs pages LinkedIn.</translation>
    </message>
    <message>
        <source>Adds the companies of the sheet to one of your lists, or gives the list another name.</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Ajoute les entreprises de la feuille à une de vos listes, ou donne un autre nom à la liste.</translation>
    </message>
    <message>
        <source>Administrative</source>
        <extracomment>declarations</extracomment>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Administrative, people</source>
        <extracomment>declarations</extracomment>
        <translation>Administration, personnes</translation>
    </message>
    <message>
        <source>Advertisement</source>
        <extracomment>declarations</extracomment>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <extracomment>declarations</extracomment>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <extracomment>declarations</extracomment>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Algeria</source>
        <extracomment>declarations</extracomment>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>All columns</source>
        <extracomment>exporting/presets.py</extracomment>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>All companies of a search that you made in Sales Navigator.</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Toutes les entreprises d’une recherche que vous avez faite dans Sales Navigator.</translation>
    </message>
    <message>
        <source>All lists of your Pronto account.</source>
        <extracomment>actions/list_lists.py</extracomment>
        <translation>Toutes les listes de votre compte Pronto.</translation>
    </message>
    <message>
        <source>All other departments too</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Tous les autres services aussi</translation>
    </message>
    <message>
        <source>All people of a search that you made in Sales Navigator or on LinkedIn.</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Toutes les personnes d’une recherche que vous avez faite dans Sales Navigator ou sur LinkedIn.</translation>
    </message>
    <message>
        <source>All who hire</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Toutes les personnes qui recrutent</translation>
    </message>
    <message>
        <source>Also people who do not fit the target</source>
        <extracomment>model/leads.py</extracomment>
        <translation>Aussi les personnes hors de la cible</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <extracomment>declarations</extracomment>
        <translation>Samoa américaines</translation>
    </message>
    <message>
        <source>An answer of {1} could not be understood. It is kept with the project. ({2})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Une réponse de {1} n’a pas pu être comprise. Elle est conservée avec le projet. ({2})</translation>
    </message>
    <message>
        <source>An answer that was bought is used again for so long, also for other lists. One that found nothing counts for 30 days at most. 0: everything is bought anew.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Une réponse achetée est réutilisée pendant ce temps, pour d’autres listes aussi. Celle qui n’a rien trouvé compte 30 jours au plus. 0 : tout est racheté.</translation>
    </message>
    <message>
        <source>An audience of this name was there already; none was made.</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Une audience de ce nom existait déjà ; aucune n’a été créée.</translation>
    </message>
    <message>
        <source>An empty list of prospects at Sonarly.</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Une liste de prospects vide chez Sonarly.</translation>
    </message>
    <message>
        <source>Andorra</source>
        <extracomment>declarations</extracomment>
        <translation>Andorre</translation>
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
        <translation>Un autre programme tient {1} verrouillé.</translation>
    </message>
    <message>
        <source>Answers are being read again.</source>
        <extracomment>session/session.py</extracomment>
        <translation>Des réponses sont en train d’être relues.</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <extracomment>declarations</extracomment>
        <translation>Antarctique</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <extracomment>declarations</extracomment>
        <translation>Antigua et Barbuda</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>declarations</extracomment>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Argentina</source>
        <extracomment>declarations</extracomment>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Armenia</source>
        <extracomment>declarations</extracomment>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Arts and Design</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Arts et design</translation>
    </message>
    <message>
        <source>Arts and Design, people</source>
        <extracomment>declarations</extracomment>
        <translation>Arts et design, personnes</translation>
    </message>
    <message>
        <source>Aruba</source>
        <extracomment>declarations</extracomment>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>As it will be called in Pronto and in Sales Navigator.</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>Le nom qu’elle portera dans Pronto et dans Sales Navigator.</translation>
    </message>
    <message>
        <source>As the system is set, light, dark, or with high contrast.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Comme le système, clair, sombre, ou à contraste élevé.</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <extracomment>declarations</extracomment>
        <translation>Île de l’Ascension</translation>
    </message>
    <message>
        <source>Asked already in an earlier run, whose answer is still open. It is not asked again by itself.</source>
        <extracomment>project/planning.py</extracomment>
        <translation>Déjà demandé dans une exécution précédente, dont la réponse est encore attendue. Pas redemandé de lui-même.</translation>
    </message>
    <message>
        <source>Asked already in an earlier run.</source>
        <extracomment>project/planning.py</extracomment>
        <translation>Déjà demandé dans une exécution précédente.</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Demandé pour</translation>
    </message>
    <message>
        <source>Asks for each persona on its own; free.</source>
        <extracomment>actions/list_personas.py</extracomment>
        <translation>Demande chaque persona à part ; gratuit.</translation>
    </message>
    <message>
        <source>At companies of these lists</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Dans les entreprises de ces listes</translation>
    </message>
    <message>
        <source>At least this sure, in percent</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Certitude minimale, en pour cent</translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Immédiatement</translation>
    </message>
    <message>
        <source>At these companies</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Dans ces entreprises</translation>
    </message>
    <message>
        <source>Audience</source>
        <extracomment>declarations</extracomment>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Audience number</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Numéro de l’audience</translation>
    </message>
    <message>
        <source>Audience with the prospects</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Audience avec les prospects</translation>
    </message>
    <message>
        <source>Audiences</source>
        <extracomment>declarations</extracomment>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>Australia</source>
        <extracomment>declarations</extracomment>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Dollar australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <extracomment>declarations</extracomment>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>declarations</extracomment>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Author of the post</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Auteur de la publication</translation>
    </message>
    <message>
        <source>Author's LinkedIn page</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Page LinkedIn de l’auteur</translation>
    </message>
    <message>
        <source>Automotive</source>
        <extracomment>declarations</extracomment>
        <translation>Automobile</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <extracomment>declarations</extracomment>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <extracomment>declarations</extracomment>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <extracomment>declarations</extracomment>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <extracomment>declarations</extracomment>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Barbados</source>
        <extracomment>declarations</extracomment>
        <translation>Barbade</translation>
    </message>
    <message>
        <source>Be told when a company hires somebody who fits. Pronto looks once a week.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Soyez averti quand une entreprise recrute quelqu’un qui correspond. Pronto vérifie une fois par semaine.</translation>
    </message>
    <message>
        <source>Be told when one of these people changes job. Pronto looks once a day.</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Soyez averti quand une de ces personnes change de poste. Pronto vérifie une fois par jour.</translation>
    </message>
    <message>
        <source>Belarus</source>
        <extracomment>declarations</extracomment>
        <translation>Biélo-Russie</translation>
    </message>
    <message>
        <source>Belgium</source>
        <extracomment>declarations</extracomment>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Belize</source>
        <extracomment>declarations</extracomment>
        <translation>Bélize</translation>
    </message>
    <message>
        <source>Below 0: companies that shrink.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Moins de 0 : entreprises qui rétrécissent.</translation>
    </message>
    <message>
        <source>Benin</source>
        <extracomment>declarations</extracomment>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <extracomment>declarations</extracomment>
        <translation>Bermudes</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <extracomment>declarations</extracomment>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <extracomment>declarations</extracomment>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <extracomment>declarations</extracomment>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Botswana</source>
        <extracomment>declarations</extracomment>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <extracomment>declarations</extracomment>
        <translation>Île Bouvet</translation>
    </message>
    <message>
        <source>Brazil</source>
        <extracomment>declarations</extracomment>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Real brésilien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <extracomment>declarations</extracomment>
        <translation>Territoires britanniques de l'Océan Indien</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Iles Vierges Britanniques</translation>
    </message>
    <message>
        <source>Brunei</source>
        <extracomment>declarations</extracomment>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <extracomment>declarations</extracomment>
        <translation>Bulgarie</translation>
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
        <translation>Développement commercial</translation>
    </message>
    <message>
        <source>Business Development, people</source>
        <extracomment>declarations</extracomment>
        <translation>Développement commercial, personnes</translation>
    </message>
    <message>
        <source>Buy credits on {1}'s site and try again.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Achetez des crédits sur le site de {1}, puis réessayez.</translation>
    </message>
    <message>
        <source>By it Pronto's support can find it.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Grâce à elle, l’assistance de Pronto peut la retrouver.</translation>
    </message>
    <message>
        <source>By name, such as Paris; the surroundings belong to it. A number of a place works too.</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Par le nom, par exemple Paris ; les environs en font partie. Le numéro d’un lieu convient aussi.</translation>
    </message>
    <message>
        <source>By what its answers say today another call would be needed, which was never made.</source>
        <extracomment>engine/rereading/whole.py</extracomment>
        <translation>D’après ce que ses réponses disent aujourd’hui, il faudrait un autre appel, qui n’a jamais été fait.</translation>
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
        <translation>Numéro CRM</translation>
    </message>
    <message>
        <source>CXO</source>
        <extracomment>declarations</extracomment>
        <translation>Direction générale (CXO)</translation>
    </message>
    <message>
        <source>Cabo Verde</source>
        <extracomment>choices/places.py</extracomment>
        <translation>Cap-Vert</translation>
    </message>
    <message>
        <source>Calls at a time</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Appels à la fois</translation>
    </message>
    <message>
        <source>Calls cannot be counted together with other windows ({1}).</source>
        <extracomment>memory/places.py</extracomment>
        <translation>Les appels ne peuvent pas être comptés avec ceux des autres fenêtres ({1}).</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <extracomment>declarations</extracomment>
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <extracomment>declarations</extracomment>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>Canada</source>
        <extracomment>declarations</extracomment>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Dollar canadien</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Îles Canaries</translation>
    </message>
    <message>
        <source>Cancel a prospecting job</source>
        <extracomment>actions/cancel_prospecting.py</extracomment>
        <translation>Annuler une tâche de prospection</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>declarations</extracomment>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <extracomment>declarations</extracomment>
        <translation>Cap Vert</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <extracomment>declarations</extracomment>
        <translation>Bonaire, Saint-Eustache et Saba</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Îles Caïmans</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <extracomment>declarations</extracomment>
        <translation>République Centre-Africaine</translation>
    </message>
    <message>
        <source>Ceuta &amp; Melilla</source>
        <extracomment>declarations</extracomment>
        <translation>Ceuta et Melilla</translation>
    </message>
    <message>
        <source>Chad</source>
        <extracomment>declarations</extracomment>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>Change in {1} months</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Évolution en {1} mois</translation>
    </message>
    <message>
        <source>Change in {1} months (%)</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Évolution en {1} mois (%)</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>declarations</extracomment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Changed jobs recently</source>
        <extracomment>model/reference.py</extracomment>
        <translation>A changé de poste récemment</translation>
    </message>
    <message>
        <source>Check it, and try again.</source>
        <extracomment>api/probe.py</extracomment>
        <translation>Vérifiez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that you may write there.</source>
        <extracomment>settings/files.py</extracomment>
        <translation>Vérifiez que le disque a de la place et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Check that you may read it; nothing was changed.</source>
        <extracomment>settings/files.py</extracomment>
        <translation>Vérifiez que vous pouvez le lire ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <extracomment>settings/places.py</extracomment>
        <translation>Vérifiez que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>Check that you may write to {1}, and that its disk is not full.</source>
        <extracomment>memory/database.py</extracomment>
        <translation>Vérifiez que vous pouvez écrire dans {1}, et que son disque n’est pas plein.</translation>
    </message>
    <message>
        <source>Check that you may write to {1}; until then use one window at a time.</source>
        <extracomment>memory/places.py</extracomment>
        <translation>Vérifiez que vous pouvez écrire dans {1} ; d’ici là, utilisez une seule fenêtre à la fois.</translation>
    </message>
    <message>
        <source>Check the authtoken and the connection.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Vérifiez l’authtoken et la connexion.</translation>
    </message>
    <message>
        <source>Check the disk, then go on.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>Vérifiez le disque, puis continuez.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Vérifiez le fichier.</translation>
    </message>
    <message>
        <source>Check the internet connection and try again; nothing was spent.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Vérifiez la connexion internet et réessayez ; rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <extracomment>project/borrowed.py</extracomment>
        <translation>Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
        <source>Check the spelling, or write the id of the place.</source>
        <extracomment>api/account.py</extracomment>
        <translation>Vérifiez l’orthographe, ou écrivez le numéro du lieu.</translation>
    </message>
    <message>
        <source>Check what separates its columns, or delete those that you do not need.</source>
        <extracomment>formats/delimited.py</extracomment>
        <translation>Vérifiez ce qui sépare ses colonnes, ou supprimez celles dont vous n’avez pas besoin.</translation>
    </message>
    <message>
        <source>Chile</source>
        <extracomment>declarations</extracomment>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <extracomment>declarations</extracomment>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Chinese yuan</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Yuan chinois</translation>
    </message>
    <message>
        <source>Choose 1 to {1}.</source>
        <extracomment>api/client.py</extracomment>
        <translation>Choisissez de 1 à {1}.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Choisissez un fichier dedans.</translation>
    </message>
    <message>
        <source>Choose a file with a header and rows.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>Choisissez un fichier avec un en-tête et des lignes.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <extracomment>project/lock.py</extracomment>
        <translation>Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Choose a list with at least one row.</source>
        <extracomment>importing/guess.py</extracomment>
        <translation>Choisissez une liste d’au moins une ligne.</translation>
    </message>
    <message>
        <source>Choose a name for the file.</source>
        <extracomment>formats/replace.py</extracomment>
        <translation>Choisissez un nom pour le fichier.</translation>
    </message>
    <message>
        <source>Choose a saved search or a lead list, not both.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Choisissez une recherche enregistrée ou une liste de leads, pas les deux.</translation>
    </message>
    <message>
        <source>Choose another column for one.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Choisissez une autre colonne pour l’une d’elles.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <extracomment>project/making.py</extracomment>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another name with -o.</source>
        <extracomment>project/recovery.py</extracomment>
        <translation>Choisissez un autre nom avec -o.</translation>
    </message>
    <message>
        <source>Choose another name, or update that view.</source>
        <extracomment>project/saved_views.py</extracomment>
        <translation>Choisissez un autre nom, ou mettez cette vue à jour.</translation>
    </message>
    <message>
        <source>Choose another one, or close the program that uses it.</source>
        <extracomment>inbox/receiver.py</extracomment>
        <translation>Choisissez-en un autre, ou fermez le programme qui l’utilise.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>session/elsewhere.py</extracomment>
        <translation>Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Choose at least one department.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Choisissez au moins un service.</translation>
    </message>
    <message>
        <source>Choose one of its sheets that has rows.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>Choisissez une de ses feuilles qui a des lignes.</translation>
    </message>
    <message>
        <source>Choose one of the two for this column.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Choisissez l’un des deux pour cette colonne.</translation>
    </message>
    <message>
        <source>Choose one of them; the other is carried along.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Choisissez l’une d’elles ; l’autre est reprise telle quelle.</translation>
    </message>
    <message>
        <source>Choose one of: {1}.</source>
        <extracomment>exporting/presets.py</extracomment>
        <translation>Choisissez l’un de : {1}.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <extracomment>choices/places.py</extracomment>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <source>Choose the growth of the whole company or that of one department, not both.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Choisissez la croissance de toute l’entreprise ou celle d’un service, pas les deux.</translation>
    </message>
    <message>
        <source>Choose the persona that is to be read.</source>
        <extracomment>actions/read_persona.py</extracomment>
        <translation>Choisissez le persona à lire.</translation>
    </message>
    <message>
        <source>Choose where the prospects come from.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Choisissez d’où viennent les prospects.</translation>
    </message>
    <message>
        <source>Choose {1} for this column itself.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Choisissez {1} pour cette colonne elle-même.</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <extracomment>declarations</extracomment>
        <translation>Île Christmas</translation>
    </message>
    <message>
        <source>Cities</source>
        <extracomment>declarations</extracomment>
        <translation>Villes</translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <extracomment>declarations</extracomment>
        <translation>Île Clipperton</translation>
    </message>
    <message>
        <source>Close it and open it again.</source>
        <extracomment>project/writer.py</extracomment>
        <translation>Fermez-le et ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another file.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>Fermez-le dans les autres programmes, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Close it there, then go on.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>Fermez-le là-bas, puis continuez.</translation>
    </message>
    <message>
        <source>Close it where it is open, and check that you may use it.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Fermez-le là où il est ouvert, et vérifiez que vous avez le droit de l’utiliser.</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Îles Cocos</translation>
    </message>
    <message>
        <source>Colombia</source>
        <extracomment>declarations</extracomment>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Column {1}: 1 cell has {2}. {3}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Colonne {1} : 1 cellule a {2}. {3}</translation>
    </message>
    <message>
        <source>Column {1}: {2} cells have {3}. {4}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Colonne {1} : {2} cellules ont {3}. {4}</translation>
    </message>
    <message>
        <source>Columns to copy to each comment</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Colonnes à copier pour chaque commentaire</translation>
    </message>
    <message>
        <source>Columns to copy to each connection</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Colonnes à copier pour chaque relation</translation>
    </message>
    <message>
        <source>Columns to copy to each job</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Colonnes à copier pour chaque offre</translation>
    </message>
    <message>
        <source>Columns to copy to each person</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Colonnes à copier pour chaque personne</translation>
    </message>
    <message>
        <source>Columns to copy to each post</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Colonnes à copier pour chaque publication</translation>
    </message>
    <message>
        <source>Columns to copy to each reaction</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Colonnes à copier pour chaque réaction</translation>
    </message>
    <message>
        <source>Comment</source>
        <extracomment>declarations</extracomment>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment listed</source>
        <extracomment>declarations</extracomment>
        <translation>Commentaire listé</translation>
    </message>
    <message>
        <source>Comment's address</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Adresse du commentaire</translation>
    </message>
    <message>
        <source>Commented at</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Commenté le</translation>
    </message>
    <message>
        <source>Comments</source>
        <extracomment>declarations</extracomment>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Comments for each person</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Commentaires par personne</translation>
    </message>
    <message>
        <source>Comments found</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Commentaires trouvés</translation>
    </message>
    <message>
        <source>Community and Social Services</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Services sociaux</translation>
    </message>
    <message>
        <source>Community and Social Services, people</source>
        <extracomment>declarations</extracomment>
        <translation>Services sociaux, personnes</translation>
    </message>
    <message>
        <source>Comoros</source>
        <extracomment>declarations</extracomment>
        <translation>Comores</translation>
    </message>
    <message>
        <source>Companies</source>
        <extracomment>declarations</extracomment>
        <translation>Entreprises</translation>
    </message>
    <message>
        <source>Companies as they come</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>Les entreprises au fur et à mesure</translation>
    </message>
    <message>
        <source>Companies at most</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>Entreprises au plus</translation>
    </message>
    <message>
        <source>Companies by industry, place, size, revenue or a word in their description.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Des entreprises par secteur, lieu, taille, chiffre d’affaires ou mot de leur description.</translation>
    </message>
    <message>
        <source>Companies found</source>
        <extracomment>model/companies.py</extracomment>
        <translation>Entreprises trouvées</translation>
    </message>
    <message>
        <source>Companies from a Sales Navigator search</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Entreprises d’une recherche Sales Navigator</translation>
    </message>
    <message>
        <source>Companies instead of a list</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Des entreprises au lieu d’une liste</translation>
    </message>
    <message>
        <source>Companies that advertise jobs such as yours to fill; the first 100.</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Entreprises qui publient des postes comme ceux que vous avez à pourvoir ; les 100 premières.</translation>
    </message>
    <message>
        <source>Companies that are like your best customers.</source>
        <extracomment>actions/lookalikes.py</extracomment>
        <translation>Des entreprises qui ressemblent à vos meilleurs clients.</translation>
    </message>
    <message>
        <source>Companies that grow</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Entreprises en croissance</translation>
    </message>
    <message>
        <source>Companies that hire</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Entreprises qui recrutent</translation>
    </message>
    <message>
        <source>Companies whose number of people, in all or in one department, grows as you say.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Entreprises dont l’effectif, au total ou dans un service, grandit comme vous le dites.</translation>
    </message>
    <message>
        <source>Company</source>
        <extracomment>declarations</extracomment>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Company LinkedIn number</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Numéro LinkedIn de l’entreprise</translation>
    </message>
    <message>
        <source>Company LinkedIn page</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Page LinkedIn de l’entreprise</translation>
    </message>
    <message>
        <source>Company at Sonarly</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Entreprise chez Sonarly</translation>
    </message>
    <message>
        <source>Company before</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Entreprise précédente</translation>
    </message>
    <message>
        <source>Company details</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Détails des entreprises</translation>
    </message>
    <message>
        <source>Company found</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Entreprise trouvée</translation>
    </message>
    <message>
        <source>Company in the profile</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Entreprise dans le profil</translation>
    </message>
    <message>
        <source>Company listed</source>
        <extracomment>declarations</extracomment>
        <translation>Entreprise listée</translation>
    </message>
    <message>
        <source>Company looked up</source>
        <extracomment>declarations</extracomment>
        <translation>Entreprise recherchée</translation>
    </message>
    <message>
        <source>Company or person tracked</source>
        <extracomment>declarations</extracomment>
        <translation>Entreprise ou personne suivie</translation>
    </message>
    <message>
        <source>Company put on a list</source>
        <extracomment>declarations</extracomment>
        <translation>Entreprise mise dans une liste</translation>
    </message>
    <message>
        <source>Company size</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Taille de l’entreprise</translation>
    </message>
    <message>
        <source>Company website</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Site web de l’entreprise</translation>
    </message>
    <message>
        <source>Company's LinkedIn page</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Page LinkedIn de l’entreprise</translation>
    </message>
    <message>
        <source>Completed</source>
        <extracomment>declarations</extracomment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <extracomment>declarations</extracomment>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <extracomment>declarations</extracomment>
        <translation>République démocratique du Congo</translation>
    </message>
    <message>
        <source>Connected with you</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>En relation avec vous</translation>
    </message>
    <message>
        <source>Connections</source>
        <extracomment>declarations</extracomment>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Connections asked for</source>
        <extracomment>declarations</extracomment>
        <translation>Relations demandées</translation>
    </message>
    <message>
        <source>Connections found</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Relations trouvées</translation>
    </message>
    <message>
        <source>Connections of this person</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Relations de cette personne</translation>
    </message>
    <message>
        <source>Consulting</source>
        <extracomment>declarations</extracomment>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Consulting, people</source>
        <extracomment>declarations</extracomment>
        <translation>Conseil, personnes</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Îles Cook</translation>
    </message>
    <message>
        <source>Copied from the browser, with people as the result.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Copiée depuis le navigateur, avec des personnes comme résultat.</translation>
    </message>
    <message>
        <source>Copy it from the browser.</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Copiez-la depuis le navigateur.</translation>
    </message>
    <message>
        <source>Copy it from {1} and enter it in the settings.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Copiez-le depuis {1} et entrez-le dans les réglages.</translation>
    </message>
    <message>
        <source>Copy it once more, whole and without spaces.</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Copiez-la encore une fois, entière et sans espaces.</translation>
    </message>
    <message>
        <source>Copy it to a folder that you may write to, and open the copy.</source>
        <extracomment>project/file.py</extracomment>
        <translation>Copiez-le dans un dossier où vous pouvez écrire, et ouvrez la copie.</translation>
    </message>
    <message>
        <source>Copy it to this computer and try again.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Copiez-le sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>Copy the key again and enter it anew.</source>
        <extracomment>api/transport.py</extracomment>
        <translation>Copiez la clé à nouveau et entrez-la une nouvelle fois.</translation>
    </message>
    <message>
        <source>Copy the list into a new workbook and save that.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>Copiez la liste dans un nouveau classeur et enregistrez celui-ci.</translation>
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
        <translation>Compter les personnes</translation>
    </message>
    <message>
        <source>Countries by name or by two letters, such as FR. Phones of other countries are neither looked for nor paid for. Empty: as your Pronto account has it.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Des pays, par leur nom ou deux lettres comme FR. Les téléphones d’autres pays ne sont ni cherchés ni payés. Vide : comme dans votre compte Pronto.</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Pays des numéros de téléphone</translation>
    </message>
    <message>
        <source>Credits</source>
        <extracomment>declarations</extracomment>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>Credits in all</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Crédits au total</translation>
    </message>
    <message>
        <source>Credits left</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Crédits restants</translation>
    </message>
    <message>
        <source>Credits used</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Crédits utilisés</translation>
    </message>
    <message>
        <source>Croatia</source>
        <extracomment>declarations</extracomment>
        <translation>Croatie</translation>
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
        <translation>Devise</translation>
    </message>
    <message>
        <source>Customer Success and Support</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Succès et support client</translation>
    </message>
    <message>
        <source>Customer Success and Support, people</source>
        <extracomment>declarations</extracomment>
        <translation>Succès et support client, personnes</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <extracomment>declarations</extracomment>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <extracomment>declarations</extracomment>
        <translation>République Tchèque</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <extracomment>declarations</extracomment>
        <translation>Côte d'Ivoire</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Couronne danoise</translation>
    </message>
    <message>
        <source>Days that an answer counts</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Jours pendant lesquels une réponse compte</translation>
    </message>
    <message>
        <source>Degree of connection</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Degré de relation</translation>
    </message>
    <message>
        <source>Delete a search</source>
        <extracomment>actions/delete_search.py</extracomment>
        <translation>Supprimer une recherche</translation>
    </message>
    <message>
        <source>Delete some columns.</source>
        <extracomment>formats/html_table.py</extracomment>
        <translation>Supprimez quelques colonnes.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>declarations</extracomment>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Deleting a search cannot be taken back: Pronto forgets it and its people.</source>
        <extracomment>actions/delete_search.py</extracomment>
        <translation>La suppression d’une recherche est définitive : Pronto l’oublie avec ses personnes.</translation>
    </message>
    <message>
        <source>Denmark</source>
        <extracomment>declarations</extracomment>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Department</source>
        <extracomment>declarations</extracomment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Departments beside each company</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Services à côté de chaque entreprise</translation>
    </message>
    <message>
        <source>Departments known</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Services connus</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>declarations</extracomment>
        <translation>Description</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <extracomment>declarations</extracomment>
        <translation>Diego Garcia</translation>
    </message>
    <message>
        <source>Director</source>
        <extracomment>declarations</extracomment>
        <translation>Directeur</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <extracomment>declarations</extracomment>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>Do not contact: an objection of {1} is on your do-not-contact list.</source>
        <extracomment>memory/coverage.py</extracomment>
        <translation>Ne pas contacter : une opposition du {1} est sur votre liste d’opposition.</translation>
    </message>
    <message>
        <source>Do not contact: on your do-not-contact list since {1}.</source>
        <extracomment>memory/coverage.py</extracomment>
        <translation>Ne pas contacter : sur votre liste d’opposition depuis le {1}.</translation>
    </message>
    <message>
        <source>Do not contact: the company is on your do-not-contact list since {1}.</source>
        <extracomment>memory/coverage.py</extracomment>
        <translation>Ne pas contacter : l’entreprise est sur votre liste d’opposition depuis le {1}.</translation>
    </message>
    <message>
        <source>Do not contact: the same as another row that must not be contacted.</source>
        <extracomment>memory/coverage.py</extracomment>
        <translation>Ne pas contacter : identique à une autre ligne qui ne doit pas être contactée.</translation>
    </message>
    <message>
        <source>Do not contact: “{1}” in {2}.</source>
        <extracomment>memory/coverage.py</extracomment>
        <translation>Ne pas contacter : « {1} » dans {2}.</translation>
    </message>
    <message>
        <source>Dominica</source>
        <extracomment>declarations</extracomment>
        <translation>Dominique</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <extracomment>declarations</extracomment>
        <translation>République Dominicaine</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>declarations</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail and phone</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>E-mail et téléphone</translation>
    </message>
    <message>
        <source>E-mail by Sonarly</source>
        <extracomment>model/sonarly.py</extracomment>
        <translation>E-mail par Sonarly</translation>
    </message>
    <message>
        <source>E-mail check</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Contrôle de l’e-mail</translation>
    </message>
    <message>
        <source>E-mail found</source>
        <extracomment>declarations</extracomment>
        <translation>E-mail trouvé</translation>
    </message>
    <message>
        <source>Each gets columns to sort and filter by.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Chacun reçoit des colonnes pour trier et filtrer.</translation>
    </message>
    <message>
        <source>Each prospect then costs 2 credits in place of 1.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Chaque prospect coûte alors 2 crédits au lieu de 1.</translation>
    </message>
    <message>
        <source>Earlier at these companies</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Auparavant dans ces entreprises</translation>
    </message>
    <message>
        <source>Earlier job titles</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Postes précédents</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <extracomment>declarations</extracomment>
        <translation>Equateur</translation>
    </message>
    <message>
        <source>Education</source>
        <extracomment>declarations</extracomment>
        <translation>Éducation</translation>
    </message>
    <message>
        <source>Education, people</source>
        <extracomment>declarations</extracomment>
        <translation>Éducation, personnes</translation>
    </message>
    <message>
        <source>Educational Institution</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Établissement d’enseignement</translation>
    </message>
    <message>
        <source>Egypt</source>
        <extracomment>declarations</extracomment>
        <translation>Egypte</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <extracomment>declarations</extracomment>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Ends a job at Sonarly, and with it what it costs. Prospects that were imported stay, and stay paid for.</source>
        <extracomment>actions/cancel_prospecting.py</extracomment>
        <translation>Met fin à une tâche chez Sonarly, et donc à ce qu’elle coûte. Les prospects importés restent, et restent payés.</translation>
    </message>
    <message>
        <source>Engagement</source>
        <extracomment>declarations</extracomment>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Engagers</source>
        <extracomment>declarations</extracomment>
        <translation>Personnes actives</translation>
    </message>
    <message>
        <source>Engagers expected</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Personnes actives attendues</translation>
    </message>
    <message>
        <source>Engagers found</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Personnes actives trouvées</translation>
    </message>
    <message>
        <source>Engineering</source>
        <extracomment>declarations</extracomment>
        <translation>Ingénierie</translation>
    </message>
    <message>
        <source>Engineering, people</source>
        <extracomment>declarations</extracomment>
        <translation>Ingénierie, personnes</translation>
    </message>
    <message>
        <source>Enter it in the settings, or set {1}.</source>
        <extracomment>model/providers.py</extracomment>
        <translation>Entrez-la dans les réglages, ou définissez {1}.</translation>
    </message>
    <message>
        <source>Enter the key shown {1}; nothing was spent.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Entrez la clé affichée ici : {1} ; rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>Entrepreneurship</source>
        <extracomment>declarations</extracomment>
        <translation>Entrepreneuriat</translation>
    </message>
    <message>
        <source>Entrepreneurship, people</source>
        <extracomment>declarations</extracomment>
        <translation>Entrepreneuriat, personnes</translation>
    </message>
    <message>
        <source>Entry Level</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Débutant</translation>
    </message>
    <message>
        <source>Entry Level Manager</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Manager débutant</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <extracomment>declarations</extracomment>
        <translation>Guinée Equatoriale</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <extracomment>declarations</extracomment>
        <translation>Erythrée</translation>
    </message>
    <message>
        <source>Estonia</source>
        <extracomment>declarations</extracomment>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <extracomment>declarations</extracomment>
        <translation>Swaziland</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <extracomment>declarations</extracomment>
        <translation>Ethiopie</translation>
    </message>
    <message>
        <source>Euro</source>
        <extracomment>declarations</extracomment>
        <translation>Euro</translation>
    </message>
    <message>
        <source>European Union</source>
        <extracomment>declarations</extracomment>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>Everybody in a list of prospects at Sonarly, without a credit.</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Toutes les personnes d’une liste de prospects chez Sonarly, sans crédit.</translation>
    </message>
    <message>
        <source>Experience</source>
        <extracomment>declarations</extracomment>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Experienced Manager</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Manager expérimenté</translation>
    </message>
    <message>
        <source>Export it as CSV.</source>
        <extracomment>formats/write_workbook.py</extracomment>
        <translation>Exportez-le en CSV.</translation>
    </message>
    <message>
        <source>Export one with Rowcall, and use that file.</source>
        <extracomment>memory/carry.py</extracomment>
        <translation>Exportez-en une avec Rowcall, et utilisez ce fichier.</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>declarations</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Îles Malouines</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Îles Féroé</translation>
    </message>
    <message>
        <source>Fewer details, more people</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Moins de détails, plus de personnes</translation>
    </message>
    <message>
        <source>Fiji</source>
        <extracomment>declarations</extracomment>
        <translation>Fidji</translation>
    </message>
    <message>
        <source>Filled already: {1}.</source>
        <extracomment>engine/planning/draft.py</extracomment>
        <translation>Rempli déjà : {1}.</translation>
    </message>
    <message>
        <source>Filled when asked</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Remplie sur demande</translation>
    </message>
    <message>
        <source>Finance</source>
        <extracomment>declarations</extracomment>
        <translation>Finance</translation>
    </message>
    <message>
        <source>Finance, people</source>
        <extracomment>declarations</extracomment>
        <translation>Finance, personnes</translation>
    </message>
    <message>
        <source>Financial Services</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Services financiers</translation>
    </message>
    <message>
        <source>Find a prospect</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Trouver un prospect</translation>
    </message>
    <message>
        <source>Find mutual connections</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Trouver les relations communes</translation>
    </message>
    <message>
        <source>Find people</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Trouver des personnes</translation>
    </message>
    <message>
        <source>Find places</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Trouver des lieux</translation>
    </message>
    <message>
        <source>Find post engagers</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Trouver qui a réagi à une publication</translation>
    </message>
    <message>
        <source>Find prospects</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Trouver des prospects</translation>
    </message>
    <message>
        <source>Finland</source>
        <extracomment>declarations</extracomment>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>First name</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Fits the target</source>
        <extracomment>model/leads.py</extracomment>
        <translation>Correspond à la cible</translation>
    </message>
    <message>
        <source>Five answers of {1} in a row could not be understood ({2}). They are kept with the project. Nothing more was sent.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Cinq réponses de {1} à la suite n’ont pas pu être comprises ({2}). Elles sont conservées avec le projet. Rien de plus n’a été envoyé.</translation>
    </message>
    <message>
        <source>Follow your company</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Suivent votre entreprise</translation>
    </message>
    <message>
        <source>For a search of companies that hire</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Pour une recherche d’entreprises qui recrutent</translation>
    </message>
    <message>
        <source>Found at</source>
        <extracomment>model/signals.py</extracomment>
        <translation>Trouvé dans</translation>
    </message>
    <message>
        <source>France</source>
        <extracomment>declarations</extracomment>
        <translation>France</translation>
    </message>
    <message>
        <source>Free 50 MB and go on.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>Libérez 50 Mo et continuez.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>Free {1} MB and open it again.</source>
        <extracomment>project/private_copy.py</extracomment>
        <translation>Libérez {1} Mo et ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <extracomment>declarations</extracomment>
        <translation>Guyane française</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <extracomment>declarations</extracomment>
        <translation>Polynésie Française</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <extracomment>declarations</extracomment>
        <translation>Territoires Français du Sud</translation>
    </message>
    <message>
        <source>Full name</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Function</source>
        <extracomment>declarations</extracomment>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>GET {1}/{id}</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>GET {1}/{id}</translation>
    </message>
    <message>
        <source>Gabon</source>
        <extracomment>declarations</extracomment>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>Gambia</source>
        <extracomment>declarations</extracomment>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Georgia</source>
        <extracomment>declarations</extracomment>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Germany</source>
        <extracomment>declarations</extracomment>
        <translation>Allemagne</translation>
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
        <translation>Donnez-lui un nom qui finit par .csv, .tsv ou .xlsx.</translation>
    </message>
    <message>
        <source>Give it a shorter one.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Donnez-lui un nom plus court.</translation>
    </message>
    <message>
        <source>Give one with webhook_url in [run], with --webhook-url, or in the settings: a relay or a tunnel of your own that leads to this computer, or a place that saves what it is sent, for `rowcall receive`.</source>
        <extracomment>engine/hears.py</extracomment>
        <translation>Donnez-en une par webhook_url dans [run], par --webhook-url ou dans les réglages : un relais ou un tunnel à vous qui mène à cet ordinateur, ou un endroit qui enregistre ce qui lui est envoyé, pour `rowcall receive`.</translation>
    </message>
    <message>
        <source>Give the audience a name.</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Donnez un nom à l’audience.</translation>
    </message>
    <message>
        <source>Give the list its new name.</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Donnez à la liste son nouveau nom.</translation>
    </message>
    <message>
        <source>Give the new list a name.</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>Donnez un nom à la nouvelle liste.</translation>
    </message>
    <message>
        <source>Give {1} companies at most; {2} are given.</source>
        <extracomment>actions/lookalikes.py</extracomment>
        <translation>Donnez {1} entreprises au plus ; il y en a {2}.</translation>
    </message>
    <message>
        <source>Gives the list its new name and adds no company.</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Donne à la liste son nouveau nom et n’ajoute aucune entreprise.</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <extracomment>project/lock.py</extracomment>
        <translation>Continuez là-bas, ou fermez-le d’abord.</translation>
    </message>
    <message>
        <source>Go on with --base-url for {1}.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>Continuez avec --base-url pour {1}.</translation>
    </message>
    <message>
        <source>Gone since</source>
        <extracomment>project/additions.py</extracomment>
        <translation>Disparue depuis</translation>
    </message>
    <message>
        <source>Government Agency</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Administration publique</translation>
    </message>
    <message>
        <source>Greece</source>
        <extracomment>declarations</extracomment>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Greenland</source>
        <extracomment>declarations</extracomment>
        <translation>Groenland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <extracomment>declarations</extracomment>
        <translation>Grenade</translation>
    </message>
    <message>
        <source>Group members</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Membres des groupes</translation>
    </message>
    <message>
        <source>Grown by at least (%)</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Croissance d’au moins (%)</translation>
    </message>
    <message>
        <source>Grown by at most (%)</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Croissance d’au plus (%)</translation>
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
        <translation>Guernesey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <extracomment>declarations</extracomment>
        <translation>Guinée</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <extracomment>declarations</extracomment>
        <translation>Guinée-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <extracomment>declarations</extracomment>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <extracomment>declarations</extracomment>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Headcount</source>
        <extracomment>declarations</extracomment>
        <translation>Effectifs</translation>
    </message>
    <message>
        <source>Headcount by department</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Effectifs par service</translation>
    </message>
    <message>
        <source>Headcount of a company</source>
        <extracomment>declarations</extracomment>
        <translation>Effectifs d’une entreprise</translation>
    </message>
    <message>
        <source>Headline</source>
        <extracomment>declarations</extracomment>
        <translation>Titre du profil</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <extracomment>declarations</extracomment>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Healthcare Services</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Healthcare Services, people</source>
        <extracomment>declarations</extracomment>
        <translation>Santé, personnes</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Île Heard et îles McDonald</translation>
    </message>
    <message>
        <source>Honduras</source>
        <extracomment>declarations</extracomment>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <extracomment>declarations</extracomment>
        <translation>Hong-Kong</translation>
    </message>
    <message>
        <source>Hong Kong dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Dollar de Hong Kong</translation>
    </message>
    <message>
        <source>How</source>
        <extracomment>declarations</extracomment>
        <translation>Comment</translation>
    </message>
    <message>
        <source>How high the rows of a sheet are: more of them, or more air.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>La hauteur des lignes d’une feuille : en voir plus, ou plus aérées.</translation>
    </message>
    <message>
        <source>How many calls may be under way together. The service works on 5 at a time and lets the others wait.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Combien d’appels peuvent être en cours ensemble. Le service en traite 5 à la fois et fait attendre les autres.</translation>
    </message>
    <message>
        <source>How many credits your Pronto account has left and has used.</source>
        <extracomment>actions/read_credits.py</extracomment>
        <translation>Combien de crédits il reste à votre compte Pronto et combien il en a utilisé.</translation>
    </message>
    <message>
        <source>How many jobs each company advertises, and each of them with who hires.</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Combien d’offres d’emploi chaque entreprise publie, et chacune d’elles avec qui recrute.</translation>
    </message>
    <message>
        <source>How many people at each company have these job titles, such as how many developers.</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Combien de personnes de chaque entreprise ont ces intitulés de poste, par exemple combien de développeurs.</translation>
    </message>
    <message>
        <source>How many people work in each department, and how that has changed in 3, 6 and 12 months.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Combien de personnes travaillent dans chaque service, et comment cela a changé en 3, 6 et 12 mois.</translation>
    </message>
    <message>
        <source>How many people work there</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>Combien de personnes y travaillent</translation>
    </message>
    <message>
        <source>How sure</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Degré de certitude</translation>
    </message>
    <message>
        <source>Human Resources</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Ressources humaines</translation>
    </message>
    <message>
        <source>Human Resources, people</source>
        <extracomment>declarations</extracomment>
        <translation>Ressources humaines, personnes</translation>
    </message>
    <message>
        <source>Hungary</source>
        <extracomment>declarations</extracomment>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Iceland</source>
        <extracomment>declarations</extracomment>
        <translation>Islande</translation>
    </message>
    <message>
        <source>Idempotency-Key: {1}</source>
        <extracomment>session/doubt_side.py</extracomment>
        <translation>Idempotency-Key: {1}</translation>
    </message>
    <message>
        <source>If somebody gave it to you, ask them for the list itself. If it is yours: {1}</source>
        <extracomment>project/look.py</extracomment>
        <translation>Si quelqu’un vous l’a donné, demandez-lui la liste elle-même. S’il est à vous : {1}</translation>
    </message>
    <message>
        <source>If the computer goes off in the middle, answers are fetched later; only a person asked in the very last moment can be in doubt.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Si l’ordinateur s’éteint en cours de route, les réponses sont récupérées plus tard ; seule une personne demandée au tout dernier moment peut rester en suspens.</translation>
    </message>
    <message>
        <source>If the computer goes off in the middle, answers come later; but up to 100 people who were asked in the very last moment can all be in doubt.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Si l’ordinateur s’éteint en cours de route, les réponses arrivent plus tard ; mais jusqu’à 100 personnes demandées au tout dernier moment peuvent toutes rester en suspens.</translation>
    </message>
    <message>
        <source>If the computer goes off in the middle, the few people being asked just then may be paid for in vain.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Si l’ordinateur s’éteint en cours de route, les quelques personnes demandées à cet instant peuvent être payées pour rien.</translation>
    </message>
    <message>
        <source>Import the list again.</source>
        <extracomment>project/look.py</extracomment>
        <translation>Importez la liste à nouveau.</translation>
    </message>
    <message>
        <source>In Training</source>
        <extracomment>model/reference.py</extracomment>
        <translation>En formation</translation>
    </message>
    <message>
        <source>In several parts. All together at the end is too much for one message where there are very many.</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>En plusieurs parties. Toutes ensemble à la fin, c’est trop pour un message quand elles sont très nombreuses.</translation>
    </message>
    <message>
        <source>In the background</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>In the background is slower for one row, but an interruption loses nothing. Up to 100 people in one go need an address that the results are sent to (see Settings).</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>L’arrière-plan est plus lent pour une ligne, mais une interruption ne perd rien. Jusqu’à 100 personnes à la fois demandent une adresse où envoyer les résultats (voir les réglages).</translation>
    </message>
    <message>
        <source>In the background, an e-mail needs the company or its website.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>En arrière-plan, un e-mail demande l’entreprise ou son site web.</translation>
    </message>
    <message>
        <source>In the last 15 days</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Les 15 derniers jours</translation>
    </message>
    <message>
        <source>In the last 180 days</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Les 180 derniers jours</translation>
    </message>
    <message>
        <source>In the last 24 hours</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Les dernières 24 heures</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>In the last 360 days</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Les 360 derniers jours</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>In the last 90 days</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Les 90 derniers jours</translation>
    </message>
    <message>
        <source>In the prices of {1}, {2} {3}.</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Dans les prix de {1}, {2} {3}.</translation>
    </message>
    <message>
        <source>In the step {1}: {2}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Dans l’étape {1} : {2}</translation>
    </message>
    <message>
        <source>India</source>
        <extracomment>declarations</extracomment>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Roupie indienne</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <extracomment>declarations</extracomment>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Indonesian rupiah</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Roupie indonésienne</translation>
    </message>
    <message>
        <source>Industries</source>
        <extracomment>declarations</extracomment>
        <translation>Secteurs</translation>
    </message>
    <message>
        <source>Industry</source>
        <extracomment>declarations</extracomment>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Information Technology</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Informatique</translation>
    </message>
    <message>
        <source>Information Technology, people</source>
        <extracomment>declarations</extracomment>
        <translation>Informatique, personnes</translation>
    </message>
    <message>
        <source>Install Rowcall again.</source>
        <extracomment>settings/places.py</extracomment>
        <translation>Installez Rowcall à nouveau.</translation>
    </message>
    <message>
        <source>Install it with `pip install rowcall[tunnel]`.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Installez-la avec `pip install rowcall[tunnel]`.</translation>
    </message>
    <message>
        <source>Install the newest version to open it.</source>
        <extracomment>project/look.py</extracomment>
        <translation>Installez la dernière version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Install the newest version to use them.</source>
        <extracomment>memory/database.py</extracomment>
        <translation>Installez la dernière version pour les utiliser.</translation>
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
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <extracomment>declarations</extracomment>
        <translation>Ile de Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <extracomment>declarations</extracomment>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Israeli new shekel</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Shekel israélien</translation>
    </message>
    <message>
        <source>It answers. What is sent there is not passed on to this computer: save it there, and take it in from a file.</source>
        <extracomment>session/address_trial.py</extracomment>
        <translation>Elle répond. Ce qui y est envoyé n’est pas transmis à cet ordinateur : enregistrez-le là-bas, et reprenez-le depuis un fichier.</translation>
    </message>
    <message>
        <source>It is not the address of a LinkedIn profile.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Ce n’est pas l’adresse d’un profil LinkedIn.</translation>
    </message>
    <message>
        <source>It is not the address of a web page.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Ce n’est pas l’adresse d’une page web.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its drive is not connected.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Il a peut-être été déplacé ou renommé, ou son lecteur n’est pas connecté.</translation>
    </message>
    <message>
        <source>It must be a whole web address such as https://relay.example/rowcall, without a question mark.</source>
        <extracomment>model/address.py</extracomment>
        <translation>Ce doit être une adresse web entière comme https://relay.example/rowcall, sans point d’interrogation.</translation>
    </message>
    <message>
        <source>It must be one of: {1}.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Ce doit être l’un de : {1}.</translation>
    </message>
    <message>
        <source>It must be {1}.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Ce doit être {1}.</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <extracomment>session/saved.py</extracomment>
        <translation>Elle n’a pas été supprimée.</translation>
    </message>
    <message>
        <source>It was stopped before its end; read again to bring the rest up to date.</source>
        <extracomment>model/rereading.py</extracomment>
        <translation>La lecture a été arrêtée avant la fin ; relisez pour mettre le reste à jour.</translation>
    </message>
    <message>
        <source>It works: what is sent there comes to this computer.</source>
        <extracomment>session/address_trial.py</extracomment>
        <translation>Elle fonctionne : ce qui y est envoyé arrive sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Italy</source>
        <extracomment>declarations</extracomment>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Its columns: {1}.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Ses colonnes : {1}.</translation>
    </message>
    <message>
        <source>Its name or its number, as List searches shows them.</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation>Son nom ou son numéro, comme les montre « Lister les recherches ».</translation>
    </message>
    <message>
        <source>Its name or number, as Sonarly shows it. Not needed where your key can use one alone.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Son nom ou son numéro, comme Sonarly le montre. Inutile si votre clé ne peut en utiliser qu’un.</translation>
    </message>
    <message>
        <source>Its name or number.</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Son nom ou son numéro.</translation>
    </message>
    <message>
        <source>Its name, or its number.</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>Son nom ou son numéro.</translation>
    </message>
    <message>
        <source>Its number, as List prospecting jobs shows it.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Son numéro, comme le montre « Lister les tâches de prospection ».</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <extracomment>declarations</extracomment>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Japan</source>
        <extracomment>declarations</extracomment>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Yen japonais</translation>
    </message>
    <message>
        <source>Jersey</source>
        <extracomment>declarations</extracomment>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Job</source>
        <extracomment>declarations</extracomment>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Job advertised</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Poste annoncé</translation>
    </message>
    <message>
        <source>Job changes</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Changements de poste</translation>
    </message>
    <message>
        <source>Job postings</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Offres d’emploi</translation>
    </message>
    <message>
        <source>Job title</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Job title at Sonarly</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Poste chez Sonarly</translation>
    </message>
    <message>
        <source>Job title before</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Poste précédent</translation>
    </message>
    <message>
        <source>Job titles</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Intitulés de poste</translation>
    </message>
    <message>
        <source>Job titles to look for</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Intitulés de poste à chercher</translation>
    </message>
    <message>
        <source>Jobs</source>
        <extracomment>declarations</extracomment>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Jordan</source>
        <extracomment>declarations</extracomment>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <extracomment>declarations</extracomment>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Keep it on this computer's own disk, and share exports of it.</source>
        <extracomment>project/places.py</extracomment>
        <translation>Gardez-le sur le disque de cet ordinateur, et partagez-en des exportations.</translation>
    </message>
    <message>
        <source>Kenya</source>
        <extracomment>declarations</extracomment>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>declarations</extracomment>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of company</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Type d’entreprise</translation>
    </message>
    <message>
        <source>Kind of employment</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Type d’emploi</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Type de lieu</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <extracomment>declarations</extracomment>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Known since {1}, not bought again.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Connu depuis le {1}, pas racheté.</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <extracomment>declarations</extracomment>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <extracomment>declarations</extracomment>
        <translation>Koweit</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <extracomment>declarations</extracomment>
        <translation>Kyrgyzstan</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>declarations</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Laos</source>
        <extracomment>declarations</extracomment>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Last name</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Last news</source>
        <extracomment>actions/list_prospecting_jobs.py</extracomment>
        <translation>Dernières nouvelles</translation>
    </message>
    <message>
        <source>Latvia</source>
        <extracomment>declarations</extracomment>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Lead list</source>
        <extracomment>actions/list_navigator_lead_lists.py</extracomment>
        <translation>Liste de leads</translation>
    </message>
    <message>
        <source>Lead lists</source>
        <extracomment>actions/list_navigator_lead_lists.py</extracomment>
        <translation>Listes de leads</translation>
    </message>
    <message>
        <source>Lead lists (Sonarly)</source>
        <extracomment>actions/list_navigator_lead_lists.py</extracomment>
        <translation>Listes de leads (Sonarly)</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Laissez-la de côté.</translation>
    </message>
    <message>
        <source>Leave the author's colleagues out</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Laisser de côté les collègues de l’auteur</translation>
    </message>
    <message>
        <source>Leaves out headlines and the short addresses of profiles, for very large searches.</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Omet les titres et les adresses courtes des profils, pour de très grandes recherches.</translation>
    </message>
    <message>
        <source>Leaves out technologies that are less sure; they are paid for all the same.</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Laisse de côté les technologies moins certaines ; elles sont payées malgré tout.</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <extracomment>declarations</extracomment>
        <translation>Liban</translation>
    </message>
    <message>
        <source>Left as it is in an earlier run: it may have been paid for before. It is not asked again by itself.</source>
        <extracomment>project/planning.py</extracomment>
        <translation>Laissé tel quel dans une exécution précédente : peut-être déjà payé. Pas redemandé de lui-même.</translation>
    </message>
    <message>
        <source>Left as it is: the request may have used credits, and its answer never came. It is not asked again by itself.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Laissé tel quel : la demande a peut-être utilisé des crédits, et sa réponse n’est jamais venue. Elle n’est pas renvoyée d’elle-même.</translation>
    </message>
    <message>
        <source>The answers of {1} were read again: {2} changed, {3} added, {4} ended otherwise. Nothing was sent, and nothing was charged.</source>
        <extracomment>model/rereading.py</extracomment>
        <translation>Réponses relues : {1}. Modifications : {2} ; ajouts : {3} ; fins différentes : {4}. Rien n’a été envoyé, et rien n’a été facturé.</translation>
    </message>
    <message>
        <source>{1} of {2} is done</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Terminé : {1} sur {2}</translation>
    </message>
    <message>
        <source>{1} of {2} is done.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Terminé : {1} sur {2}.</translation>
    </message>
    <message>
        <source>Left out to save credits: the search itself marked this person as not fitting ({1}). To ask for them too, tick “{2}” under More options.</source>
        <extracomment>model/leads.py</extracomment>
        <translation>Laissée de côté pour économiser des crédits : la recherche elle-même a marqué cette personne comme hors de la cible ({1}). Pour la demander aussi, cochez « {2} » sous Plus d’options.</translation>
    </message>
    <message>
        <source>1 cell is far to the right of the list and left out.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 cellule est loin à droite de la liste et est omise.</translation>
    </message>
    <message>
        <source>1 hidden column is taken in too: {1}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 colonne masquée est reprise aussi : {1}</translation>
    </message>
    <message>
        <source>1 hidden row is taken in too.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 ligne masquée est reprise aussi.</translation>
    </message>
    <message>
        <source>1 hidden sheet is not offered: {1}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>1 feuille masquée n’est pas proposée : {1}</translation>
    </message>
    <message>
        <source>Assumption: not published; counted by question, as companies that hire are, because it takes no limit.</source>
        <extracomment>declarations</extracomment>
        <translation>Hypothèse : non publié ; compté par demande, comme les entreprises qui recrutent, car aucune limite n’est possible.</translation>
    </message>
    <message>
        <source>Assumption: not published; taken to cost what the dearest kind of contact does.</source>
        <extracomment>declarations</extracomment>
        <translation>Hypothèse : non publié ; compté comme le type de contact le plus cher.</translation>
    </message>
    <message>
        <source>Assumption: the price of a count is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Hypothèse : le prix d’un comptage n’est pas publié.</translation>
    </message>
    <message>
        <source>Assumption: the price of a headcount is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Hypothèse : le prix des effectifs n’est pas publié.</translation>
    </message>
    <message>
        <source>Assumption: the price of a look-up is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Hypothèse : le prix d’une consultation n’est pas publié.</translation>
    </message>
    <message>
        <source>Assumption: the price of a profile is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Hypothèse : le prix d’un profil n’est pas publié.</translation>
    </message>
    <message>
        <source>Assumption: the price of a search for companies is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Hypothèse : le prix d’une recherche d’entreprises n’est pas publié.</translation>
    </message>
    <message>
        <source>Assumption: the price of a search is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Hypothèse : le prix d’une recherche n’est pas publié.</translation>
    </message>
    <message>
        <source>Assumption: the price of making or adding to a list is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Hypothèse : le prix de la création ou de l’ajout à une liste n’est pas publié.</translation>
    </message>
    <message>
        <source>Assumption: the price of reading comments is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Hypothèse : le prix de la lecture de commentaires n’est pas publié.</translation>
    </message>
    <message>
        <source>Assumption: the price of reading posts is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Hypothèse : le prix de la lecture de posts n’est pas publié.</translation>
    </message>
    <message>
        <source>Assumption: the price of reading reactions is not published.</source>
        <extracomment>declarations</extracomment>
        <translation>Hypothèse : le prix de la lecture de réactions n’est pas publié.</translation>
    </message>
    <message>
        <source>Assumption: the price of tracking is not published, nor whether it goes on costing.</source>
        <extracomment>declarations</extracomment>
        <translation>Hypothèse : le prix du suivi n’est pas publié, ni s’il continue à coûter.</translation>
    </message>
    <message>
        <source>Choose the workbook itself: {1}.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>Choisissez le classeur lui-même : {1}.</translation>
    </message>
    <message>
        <source>Column {1}: 1 cell is linked to a web address that is not in the text. To use the addresses, put them into a column of their own in Excel.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Colonne {1} : 1 cellule est liée à une adresse web qui n’est pas dans le texte. Pour utiliser les adresses, mettez-les dans une colonne à part dans Excel.</translation>
    </message>
    <message>
        <source>Column {1}: {2} cells are linked to a web address that is not in the text. To use the addresses, put them into a column of their own in Excel.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Colonne {1} : {2} cellules sont liées à une adresse web qui n’est pas dans le texte. Pour utiliser les adresses, mettez-les dans une colonne à part dans Excel.</translation>
    </message>
    <message>
        <source>Credits page of the service's documentation; an older edition of it said 1.</source>
        <extracomment>declarations</extracomment>
        <translation>Page sur les crédits de la documentation du service ; une édition plus ancienne indiquait 1.</translation>
    </message>
    <message>
        <source>Credits page of the service's documentation; an older edition of it said 10.</source>
        <extracomment>declarations</extracomment>
        <translation>Page sur les crédits de la documentation du service ; une édition plus ancienne indiquait 10.</translation>
    </message>
    <message>
        <source>In the settings file {1}: {2}</source>
        <extracomment>settings/store.py</extracomment>
        <translation>Dans le fichier de réglages {1} : {2}</translation>
    </message>
    <message>
        <source>Left out to save credits: the search itself marked this person as not fitting. To ask for them too, tick “{1}” under More options.</source>
        <extracomment>model/leads.py</extracomment>
        <translation>Laissée de côté pour économiser des crédits : la recherche elle-même a marqué cette personne comme hors de la cible. Pour la demander aussi, cochez « {1} » sous Plus d’options.</translation>
    </message>
    <message>
        <source>Legal</source>
        <extracomment>declarations</extracomment>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>Legal, people</source>
        <extracomment>declarations</extracomment>
        <translation>Juridique, personnes</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <extracomment>declarations</extracomment>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Less than 1 year</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Moins de 1 an</translation>
    </message>
    <message>
        <source>Let it be the first step.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Faites-en la première étape.</translation>
    </message>
    <message>
        <source>Let the relay or tunnel pass on everything, path and all, to the port given here.</source>
        <extracomment>session/address_trial.py</extracomment>
        <translation>Faites transmettre tout par le relais ou le tunnel, chemin compris, au port indiqué ici.</translation>
    </message>
    <message>
        <source>Letters beyond a to z look encoded twice (MÃ¼ller for Müller). Read as such, they come out right.</source>
        <extracomment>formats/encoding.py</extracomment>
        <translation>Les lettres au-delà de a à z semblent encodées deux fois (MÃ¼ller pour Müller). Lues ainsi, elles sont justes.</translation>
    </message>
    <message>
        <source>Level</source>
        <extracomment>declarations</extracomment>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Liberia</source>
        <extracomment>declarations</extracomment>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <extracomment>declarations</extracomment>
        <translation>Libye</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <extracomment>declarations</extracomment>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Like these companies, together</source>
        <extracomment>actions/lookalikes.py</extracomment>
        <translation>Comme ces entreprises, ensemble</translation>
    </message>
    <message>
        <source>LinkedIn number</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Numéro LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn number found</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Numéro LinkedIn trouvé</translation>
    </message>
    <message>
        <source>LinkedIn number of the list</source>
        <extracomment>model/company_lists.py</extracomment>
        <translation>Numéro LinkedIn de la liste</translation>
    </message>
    <message>
        <source>LinkedIn numbers</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>des numéros LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn page found</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Page LinkedIn trouvée</translation>
    </message>
    <message>
        <source>LinkedIn page of that company</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Page LinkedIn de cette entreprise</translation>
    </message>
    <message>
        <source>LinkedIn pages of companies</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>des pages LinkedIn d’entreprises</translation>
    </message>
    <message>
        <source>LinkedIn post</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Publication LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn profile</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Profil LinkedIn</translation>
    </message>
    <message>
        <source>LinkedIn profile found</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Profil LinkedIn trouvé</translation>
    </message>
    <message>
        <source>LinkedIn profiles of people</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>des profils LinkedIn de personnes</translation>
    </message>
    <message>
        <source>LinkedIn reference</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Référence LinkedIn</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>declarations</extracomment>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List account groups</source>
        <extracomment>actions/list_workspaces.py</extracomment>
        <translation>Lister les groupes de comptes</translation>
    </message>
    <message>
        <source>List audiences</source>
        <extracomment>actions/list_audiences.py</extracomment>
        <translation>Lister les audiences</translation>
    </message>
    <message>
        <source>List comments</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Lister les commentaires</translation>
    </message>
    <message>
        <source>List lead lists (Sonarly)</source>
        <extracomment>actions/list_navigator_lead_lists.py</extracomment>
        <translation>Lister les listes de leads (Sonarly)</translation>
    </message>
    <message>
        <source>List number</source>
        <extracomment>model/company_lists.py</extracomment>
        <translation>Numéro de la liste</translation>
    </message>
    <message>
        <source>List personas</source>
        <extracomment>actions/list_personas.py</extracomment>
        <translation>Lister les personas</translation>
    </message>
    <message>
        <source>List posts</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Lister les publications</translation>
    </message>
    <message>
        <source>List prospecting jobs</source>
        <extracomment>actions/list_prospecting_jobs.py</extracomment>
        <translation>Lister les tâches de prospection</translation>
    </message>
    <message>
        <source>List reactions</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Lister les réactions</translation>
    </message>
    <message>
        <source>List saved searches (Sonarly)</source>
        <extracomment>actions/list_navigator_searches.py</extracomment>
        <translation>Lister les recherches enregistrées (Sonarly)</translation>
    </message>
    <message>
        <source>List searches</source>
        <extracomment>actions/list_searches.py</extracomment>
        <translation>Lister les recherches</translation>
    </message>
    <message>
        <source>Lists</source>
        <extracomment>declarations</extracomment>
        <translation>Listes</translation>
    </message>
    <message>
        <source>Lists found</source>
        <extracomment>actions/list_lists.py</extracomment>
        <translation>Listes trouvées</translation>
    </message>
    <message>
        <source>Lists whom a search would find first, without a credit: names, titles and companies.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Montre qui une recherche trouverait d’abord, sans crédit : noms, postes et entreprises.</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <extracomment>declarations</extracomment>
        <translation>Lithuanie</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>declarations</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Location in the profile</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Lieu dans le profil</translation>
    </message>
    <message>
        <source>Long texts</source>
        <extracomment>formats/write_workbook.py</extracomment>
        <translation>Textes longs</translation>
    </message>
    <message>
        <source>Look for their e-mails as well</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Chercher aussi leurs e-mails</translation>
    </message>
    <message>
        <source>Look up the LinkedIn profile of who has none</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Chercher le profil LinkedIn de ceux qui n’en ont pas</translation>
    </message>
    <message>
        <source>Looking for {1} again at {2}.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Nouvelle recherche de {1} à {2}.</translation>
    </message>
    <message>
        <source>Looking up the LinkedIn number of {1} costs a credit: for a free preview, write the number.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Chercher le numéro LinkedIn de {1} coûte un crédit : pour un aperçu gratuit, écrivez le numéro.</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <extracomment>declarations</extracomment>
        <translation>Luxembourg</translation>
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
        <translation>Créé</translation>
    </message>
    <message>
        <source>Made on</source>
        <extracomment>actions/list_audiences.py</extracomment>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Make an audience</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Créer une audience</translation>
    </message>
    <message>
        <source>Make it simpler: it repeats what repeats already.</source>
        <extracomment>model/patterns.py</extracomment>
        <translation>Simplifiez-la : elle répète ce qui se répète déjà.</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <extracomment>exporting/save.py</extracomment>
        <translation>Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Malawi</source>
        <extracomment>declarations</extracomment>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <extracomment>declarations</extracomment>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Maldives</source>
        <extracomment>declarations</extracomment>
        <translation>Maldives</translation>
    </message>
    <message>
        <source>Mali</source>
        <extracomment>declarations</extracomment>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <extracomment>declarations</extracomment>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Marketing</source>
        <extracomment>declarations</extracomment>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Marketing, people</source>
        <extracomment>declarations</extracomment>
        <translation>Marketing, personnes</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Îles Marshall</translation>
    </message>
    <message>
        <source>Martinique</source>
        <extracomment>declarations</extracomment>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <extracomment>declarations</extracomment>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <extracomment>declarations</extracomment>
        <translation>Maurice</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <extracomment>declarations</extracomment>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Media and Communication</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Médias et communication</translation>
    </message>
    <message>
        <source>Media and Communication, people</source>
        <extracomment>declarations</extracomment>
        <translation>Médias et communication, personnes</translation>
    </message>
    <message>
        <source>Mexico</source>
        <extracomment>declarations</extracomment>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <extracomment>declarations</extracomment>
        <translation>Micronésie</translation>
    </message>
    <message>
        <source>Military and Protective Services</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Défense et sécurité</translation>
    </message>
    <message>
        <source>Military and Protective Services, people</source>
        <extracomment>declarations</extracomment>
        <translation>Défense et sécurité, personnes</translation>
    </message>
    <message>
        <source>Mobile</source>
        <extracomment>declarations</extracomment>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Moldova</source>
        <extracomment>declarations</extracomment>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Monaco</source>
        <extracomment>declarations</extracomment>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <extracomment>declarations</extracomment>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <extracomment>declarations</extracomment>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <extracomment>declarations</extracomment>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>More rows from {1}</source>
        <extracomment>project/additions.py</extracomment>
        <translation>Plus de lignes de {1}</translation>
    </message>
    <message>
        <source>More than 1 billion</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Plus de 1 milliard</translation>
    </message>
    <message>
        <source>More than 10 years</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Plus de 10 ans</translation>
    </message>
    <message>
        <source>More than 10,000 people</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Plus de 10 000 personnes</translation>
    </message>
    <message>
        <source>Morocco</source>
        <extracomment>declarations</extracomment>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <extracomment>declarations</extracomment>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Mutual connections</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Relations communes</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <extracomment>declarations</extracomment>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>declarations</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in the profile</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Nom dans le profil</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>Nom de la liste</translation>
    </message>
    <message>
        <source>Name of the list in Pronto</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Nom de la liste dans Pronto</translation>
    </message>
    <message>
        <source>Name of the tracking</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Nom du suivi</translation>
    </message>
    <message>
        <source>Names of places</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Noms des lieux</translation>
    </message>
    <message>
        <source>Names, industries and LinkedIn pages of the first companies, and how many there are.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Noms, secteurs et pages LinkedIn des premières entreprises, et combien il y en a.</translation>
    </message>
    <message>
        <source>Namibia</source>
        <extracomment>declarations</extracomment>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>Nauru</source>
        <extracomment>declarations</extracomment>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Needs the LinkedIn account that is connected with Pronto. Switched off, Pronto's own database is searched.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Demande le compte LinkedIn connecté à Pronto. Désactivé, c’est la base de Pronto qui est interrogée.</translation>
    </message>
    <message>
        <source>Nepal</source>
        <extracomment>declarations</extracomment>
        <translation>Népal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <extracomment>declarations</extracomment>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Never with these titles</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Jamais avec ces intitulés</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <extracomment>declarations</extracomment>
        <translation>Nouvelle-Calédonie</translation>
    </message>
    <message>
        <source>New Taiwan dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Dollar taïwanais</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <extracomment>declarations</extracomment>
        <translation>Nouvelle-Zélande</translation>
    </message>
    <message>
        <source>New Zealand dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Dollar néo-zélandais</translation>
    </message>
    <message>
        <source>New company</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Nouvelle entreprise</translation>
    </message>
    <message>
        <source>New company's LinkedIn page</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Page LinkedIn de la nouvelle entreprise</translation>
    </message>
    <message>
        <source>New company's website</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Site web de la nouvelle entreprise</translation>
    </message>
    <message>
        <source>New hires</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Nouvelles recrues</translation>
    </message>
    <message>
        <source>New job title</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Nouveau poste</translation>
    </message>
    <message>
        <source>New list</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>New name</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Nouveau nom</translation>
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
        <translation>Nigéria</translation>
    </message>
    <message>
        <source>Niue</source>
        <extracomment>declarations</extracomment>
        <translation>Niue</translation>
    </message>
    <message>
        <source>No LinkedIn profile was found, which a phone or a personal e-mail needs.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Aucun profil LinkedIn trouvé, or un téléphone ou un e-mail personnel en demande un.</translation>
    </message>
    <message>
        <source>No audience that was made since then is at Sonarly.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Aucune audience créée depuis lors n’est chez Sonarly.</translation>
    </message>
    <message>
        <source>No comments.</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Aucun commentaire.</translation>
    </message>
    <message>
        <source>No company fits.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Aucune entreprise ne correspond.</translation>
    </message>
    <message>
        <source>No connection to {1} since {2}. No row was lost. Resume when you are connected. ({3})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Pas de connexion avec {1} depuis {2}. Aucune ligne n’est perdue. Reprenez une fois connecté. ({3})</translation>
    </message>
    <message>
        <source>No connection to {1} since {2}. Trying again by itself. No row was lost.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Pas de connexion avec {1} depuis {2}. Nouvel essai automatique. Aucune ligne n’est perdue.</translation>
    </message>
    <message>
        <source>No connection to {1}. No row was lost. Resume when you are connected. ({2})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Pas de connexion avec {1}. Aucune ligne n’est perdue. Reprenez une fois connecté. ({2})</translation>
    </message>
    <message>
        <source>No consultants and recruiters</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Sans cabinets de conseil ni recruteurs</translation>
    </message>
    <message>
        <source>No headcount is known.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Aucun effectif connu.</translation>
    </message>
    <message>
        <source>No headcount is known: {1}.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Aucun effectif connu : {1}.</translation>
    </message>
    <message>
        <source>No internships</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Sans stages</translation>
    </message>
    <message>
        <source>No open jobs are known.</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Aucune offre d’emploi connue.</translation>
    </message>
    <message>
        <source>No posts: there are none from that time, or the page could not be found on LinkedIn.</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Aucune publication : il n’y en a pas de cette période, ou la page est introuvable sur LinkedIn.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>Aucun projet n’est ouvert.</translation>
    </message>
    <message>
        <source>No reactions.</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Aucune réaction.</translation>
    </message>
    <message>
        <source>No room could be kept for answers on this disk ({1}).</source>
        <extracomment>project/ballast.py</extracomment>
        <translation>Aucune place n’a pu être réservée pour les réponses sur ce disque ({1}).</translation>
    </message>
    <message>
        <source>No row of the list can be asked.</source>
        <extracomment>session/session.py</extracomment>
        <translation>Aucune ligne de la liste ne peut être demandée.</translation>
    </message>
    <message>
        <source>No secure connection to {1} could be set up.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Impossible d’établir une connexion sûre avec {1}.</translation>
    </message>
    <message>
        <source>No secure connection to {1}: its certificate could not be verified.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Pas de connexion sûre avec {1} : son certificat n’a pas pu être vérifié.</translation>
    </message>
    <message>
        <source>No technologies are known.</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Aucune technologie connue.</translation>
    </message>
    <message>
        <source>No technology is at least {1} % sure.</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Aucune technologie n’est certaine à {1} % au moins.</translation>
    </message>
    <message>
        <source>No tunnel was opened, ngrok says: {1}</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Aucun tunnel n’a été ouvert, ngrok dit : {1}</translation>
    </message>
    <message>
        <source>No usable answer came from {1}. {2}</source>
        <extracomment>api/lookup.py</extracomment>
        <translation>Aucune réponse utilisable n’est venue de {1}. {2}</translation>
    </message>
    <message>
        <source>No value matches.</source>
        <extracomment>session/plan_side.py</extracomment>
        <translation>Aucune valeur ne correspond.</translation>
    </message>
    <message>
        <source>Nobody fits.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Personne ne correspond.</translation>
    </message>
    <message>
        <source>Nobody is in it.</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Elle ne contient personne.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <extracomment>actions/open_prospecting_job.py</extracomment>
        <translation>Personne n’a été trouvé.</translation>
    </message>
    <message>
        <source>Non-Profit</source>
        <extracomment>declarations</extracomment>
        <translation>Association</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <extracomment>declarations</extracomment>
        <translation>Île Norfolk</translation>
    </message>
    <message>
        <source>North Korea</source>
        <extracomment>declarations</extracomment>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <extracomment>choices/places.py</extracomment>
        <translation>Macédoine</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Îles Mariannes du Nord</translation>
    </message>
    <message>
        <source>Norway</source>
        <extracomment>declarations</extracomment>
        <translation>Norvège</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Couronne norvégienne</translation>
    </message>
    <message>
        <source>Not all of its results have come yet. Resume to wait for them, or take them in from a file where they were saved.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Tous ses résultats ne sont pas encore arrivés. Reprenez pour les attendre, ou importez-les depuis un fichier où ils ont été enregistrés.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Pas encore demandé.</translation>
    </message>
    <message>
        <source>Not asked: not among the first {1}.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Pas demandé : pas parmi les {1} premières.</translation>
    </message>
    <message>
        <source>Not asked: not among the {1} of the trial.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Pas demandé : pas parmi les {1} de l’essai.</translation>
    </message>
    <message>
        <source>Not asked: the API key was refused.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Pas demandé : la clé API a été refusée.</translation>
    </message>
    <message>
        <source>Not asked: the account has not agreed to the terms for personal e-mails.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Pas demandé : le compte n’a pas accepté les conditions pour les e-mails personnels.</translation>
    </message>
    <message>
        <source>Not asked: the account is out of credits.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Pas demandé : le compte n’a plus de crédits.</translation>
    </message>
    <message>
        <source>Not asked: the answers did not come from the service.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Pas demandé : les réponses ne venaient pas du service.</translation>
    </message>
    <message>
        <source>Not asked: the credits you allowed were used up.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Pas demandé : les crédits que vous aviez permis étaient épuisés.</translation>
    </message>
    <message>
        <source>Not asked: the disk was full.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Pas demandé : le disque était plein.</translation>
    </message>
    <message>
        <source>Not asked: the run was stopped.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Pas demandé : l’exécution a été arrêtée.</translation>
    </message>
    <message>
        <source>Not asked: the service asked us to wait.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Pas demandé : le service nous a demandé d’attendre.</translation>
    </message>
    <message>
        <source>Not asked: the service was having trouble.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Pas demandé : le service avait des difficultés.</translation>
    </message>
    <message>
        <source>Not asked: there was no connection.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Pas demandé : il n’y avait pas de connexion.</translation>
    </message>
    <message>
        <source>Not asked: too few rows had a result.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Pas demandé : trop peu de lignes avaient un résultat.</translation>
    </message>
    <message>
        <source>Not at companies of these lists</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Pas dans les entreprises de ces listes</translation>
    </message>
    <message>
        <source>Not at these companies</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Pas dans ces entreprises</translation>
    </message>
    <message>
        <source>Not in these industries</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Pas dans ces secteurs</translation>
    </message>
    <message>
        <source>Not of these lists of people</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Pas dans ces listes de personnes</translation>
    </message>
    <message>
        <source>Not there</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Pas là</translation>
    </message>
    <message>
        <source>Not these cities</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Pas ces villes</translation>
    </message>
    <message>
        <source>Not these industries</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>Pas ces secteurs</translation>
    </message>
    <message>
        <source>Not these titles</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Pas ces intitulés</translation>
    </message>
    <message>
        <source>Not these words</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Pas ces mots</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>declarations</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Nothing can be put beside {1}.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Rien ne peut être mis à côté de {1}.</translation>
    </message>
    <message>
        <source>Nothing can be read of {1}.</source>
        <extracomment>project/recovery.py</extracomment>
        <translation>Rien n’est lisible dans {1}.</translation>
    </message>
    <message>
        <source>Nothing could be sent to that address. {1}</source>
        <extracomment>api/probe.py</extracomment>
        <translation>Rien n’a pu être envoyé à cette adresse. {1}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing found: {1}.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Rien trouvé : {1}.</translation>
    </message>
    <message>
        <source>Nothing is asked while saved results are taken in.</source>
        <extracomment>engine/calling/no_service.py</extracomment>
        <translation>Rien n’est demandé pendant que des résultats enregistrés sont repris.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing.</source>
        <extracomment>project/recovery.py</extracomment>
        <translation>Rien ne semble manquer.</translation>
    </message>
    <message>
        <source>Nothing needs to be put beside {1}: first and last name have columns of their own.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Rien n’a besoin d’être mis à côté de {1} : le prénom et le nom ont leurs propres colonnes.</translation>
    </message>
    <message>
        <source>Nothing new: all of it was taken in before.</source>
        <extracomment>model/received.py</extracomment>
        <translation>Rien de nouveau : tout a déjà été repris.</translation>
    </message>
    <message>
        <source>Nothing says which companies to look for: choose a place, an industry, a size, a word or a revenue.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Rien ne dit quelles entreprises chercher : choisissez un lieu, un secteur, une taille, un mot ou un chiffre d’affaires.</translation>
    </message>
    <message>
        <source>Nothing says which companies to look for: give a job title, a word, a city, an industry or a size.</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Rien ne dit quelles entreprises chercher : indiquez un intitulé, un mot, une ville, un secteur ou une taille.</translation>
    </message>
    <message>
        <source>Nothing says whom to look for: choose at least one filter.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Rien ne dit qui chercher : choisissez au moins un filtre.</translation>
    </message>
    <message>
        <source>Nothing says whom to look for: no job title, function, level, place or persona.</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Rien ne dit qui chercher : ni intitulé de poste, ni fonction, ni niveau, ni lieu, ni persona.</translation>
    </message>
    <message>
        <source>Nothing was asked, and nothing was spent.</source>
        <extracomment>session/accounts.py</extracomment>
        <translation>Rien n’a été demandé, et rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>Noticed at</source>
        <extracomment>model/tracking.py</extracomment>
        <translation>Remarqué le</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>declarations</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Number of people</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Number of technologies</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Nombre de technologies</translation>
    </message>
    <message>
        <source>Of each search.</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>De chaque recherche.</translation>
    </message>
    <message>
        <source>Of these lists of people</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Dans ces listes de personnes</translation>
    </message>
    <message>
        <source>Oman</source>
        <extracomment>declarations</extracomment>
        <translation>Oman</translation>
    </message>
    <message>
        <source>On the list</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>One audience instead of a list</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Une seule audience au lieu d’une liste</translation>
    </message>
    <message>
        <source>One job instead of a list</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Une seule tâche au lieu d’une liste</translation>
    </message>
    <message>
        <source>One number instead of a list</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Un seul numéro au lieu d’une liste</translation>
    </message>
    <message>
        <source>One page instead of a list</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Une seule page au lieu d’une liste</translation>
    </message>
    <message>
        <source>One person instead of a list</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Une seule personne au lieu d’une liste</translation>
    </message>
    <message>
        <source>One request brings them all; they are on the sheet Headcount, a row for each.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Une seule demande les apporte tous ; ils sont sur la feuille Effectifs, une ligne pour chacun.</translation>
    </message>
    <message>
        <source>One search instead of a list</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation>Une seule recherche au lieu d’une liste</translation>
    </message>
    <message>
        <source>Only if several audiences appeared at Sonarly since the job began: the name or number of the job's own.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Seulement si plusieurs audiences sont apparues chez Sonarly depuis le début de la tâche : le nom ou le numéro de la sienne.</translation>
    </message>
    <message>
        <source>Only jobs that are</source>
        <extracomment>actions/list_prospecting_jobs.py</extracomment>
        <translation>Seulement les tâches qui sont</translation>
    </message>
    <message>
        <source>Only the first 25, free</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Seulement les 25 premières, gratuit</translation>
    </message>
    <message>
        <source>Only the first 25, without details and without credits</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Seulement les 25 premières, sans détails et sans crédit</translation>
    </message>
    <message>
        <source>Only the first {1} of {2} companies.</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>Seulement les {1} premières de {2} entreprises.</translation>
    </message>
    <message>
        <source>Only the new name</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Seulement le nouveau nom</translation>
    </message>
    <message>
        <source>Only who does not fit</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Seulement les personnes hors de la cible</translation>
    </message>
    <message>
        <source>Only who fits the target</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Seulement les personnes de la cible</translation>
    </message>
    <message>
        <source>Only {1} of the last {2} rows of {3} had a result; you wanted at least {4} of 100. Nothing more was sent. Look at the rows without a result; if you resume, it goes on and counts anew.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Seulement {1} des {2} dernières lignes de {3} avaient un résultat ; vous en vouliez au moins {4} sur 100. Rien de plus n’a été envoyé. Regardez les lignes sans résultat ; si vous reprenez, l’exécution continue et compte à nouveau.</translation>
    </message>
    <message>
        <source>Open a backup of it.</source>
        <extracomment>project/recovery.py</extracomment>
        <translation>Ouvrez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>Open a list</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Open a list or a project first.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>Ouvrez d’abord une liste ou un projet.</translation>
    </message>
    <message>
        <source>Open a search</source>
        <extracomment>actions/open_search.py</extracomment>
        <translation>Ouvrir une recherche</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <extracomment>project/writer.py</extracomment>
        <translation>Ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Open it as what it is.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>Ouvrez-le pour ce qu’il est.</translation>
    </message>
    <message>
        <source>Open it in Excel, copy the list into a new workbook and save that.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>Ouvrez-le dans Excel, copiez la liste dans un nouveau classeur et enregistrez celui-ci.</translation>
    </message>
    <message>
        <source>Open it in Excel, save a copy without password, use that.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>Ouvrez-le dans Excel, enregistrez une copie sans mot de passe et utilisez-la.</translation>
    </message>
    <message>
        <source>Open it in Excel, save it again and try that file.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>Ouvrez-le dans Excel, enregistrez-le à nouveau et essayez ce fichier.</translation>
    </message>
    <message>
        <source>Open its newest backup, {1}.</source>
        <extracomment>project/file.py</extracomment>
        <translation>Ouvrez sa sauvegarde la plus récente, {1}.</translation>
    </message>
    <message>
        <source>Open jobs</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Offres ouvertes</translation>
    </message>
    <message>
        <source>Open jobs of a company</source>
        <extracomment>declarations</extracomment>
        <translation>Offres ouvertes d’une entreprise</translation>
    </message>
    <message>
        <source>Open the list itself to import it.</source>
        <extracomment>project/look.py</extracomment>
        <translation>Ouvrez la liste elle-même pour l’importer.</translation>
    </message>
    <message>
        <source>Operations</source>
        <extracomment>declarations</extracomment>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Operations, people</source>
        <extracomment>declarations</extracomment>
        <translation>Opérations, personnes</translation>
    </message>
    <message>
        <source>Or growth of one department</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Ou croissance d’un service</translation>
    </message>
    <message>
        <source>Organisation's number</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Numéro de l’organisation</translation>
    </message>
    <message>
        <source>Outlying Oceania</source>
        <extracomment>declarations</extracomment>
        <translation>Îles éloignées d’Océanie</translation>
    </message>
    <message>
        <source>Owner / Partner</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Propriétaire / associé</translation>
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
        <translation>Belau</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <extracomment>declarations</extracomment>
        <translation>Palestine</translation>
    </message>
    <message>
        <source>Panama</source>
        <extracomment>declarations</extracomment>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <extracomment>declarations</extracomment>
        <translation>Papouasie-Nouvelle-Guinée</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <extracomment>declarations</extracomment>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Past colleagues</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Anciens collègues</translation>
    </message>
    <message>
        <source>Past jobs</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Postes passés</translation>
    </message>
    <message>
        <source>Paste each company's LinkedIn page, such as linkedin.com/company/norvane, or its LinkedIn number.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Collez la page LinkedIn de chaque entreprise, comme linkedin.com/company/norvane, ou son numéro LinkedIn.</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>declarations</extracomment>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People anywhere who fit your filters, without a list.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Des personnes de partout qui correspondent à vos filtres, sans liste.</translation>
    </message>
    <message>
        <source>People at each company who fit the target.</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Les personnes de chaque entreprise qui correspondent à la cible.</translation>
    </message>
    <message>
        <source>People at most</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Personnes au plus</translation>
    </message>
    <message>
        <source>People counted</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Personnes comptées</translation>
    </message>
    <message>
        <source>People for each company</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Personnes par entreprise</translation>
    </message>
    <message>
        <source>People found</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>People from a LinkedIn search</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Personnes d’une recherche LinkedIn</translation>
    </message>
    <message>
        <source>People in all</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Personnes au total</translation>
    </message>
    <message>
        <source>People in it, at least</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Personnes dans le service, au moins</translation>
    </message>
    <message>
        <source>People in it, at most</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Personnes dans le service, au plus</translation>
    </message>
    <message>
        <source>People now</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Personnes aujourd’hui</translation>
    </message>
    <message>
        <source>People {1} months ago</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>Personnes il y a {1} mois</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>declarations</extracomment>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Person listed</source>
        <extracomment>declarations</extracomment>
        <translation>Personne listée</translation>
    </message>
    <message>
        <source>Persona</source>
        <extracomment>declarations</extracomment>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Persona number</source>
        <extracomment>model/personas.py</extracomment>
        <translation>Numéro du persona</translation>
    </message>
    <message>
        <source>Personal e-mail</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>E-mail personnel</translation>
    </message>
    <message>
        <source>Personal e-mail check</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Contrôle de l’e-mail personnel</translation>
    </message>
    <message>
        <source>Personal e-mail found</source>
        <extracomment>declarations</extracomment>
        <translation>E-mail personnel trouvé</translation>
    </message>
    <message>
        <source>Personas</source>
        <extracomment>declarations</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Personas found</source>
        <extracomment>actions/list_personas.py</extracomment>
        <translation>Personas trouvés</translation>
    </message>
    <message>
        <source>Peru</source>
        <extracomment>declarations</extracomment>
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Philippines</source>
        <extracomment>declarations</extracomment>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>declarations</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone check</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Contrôle du téléphone</translation>
    </message>
    <message>
        <source>Phone found</source>
        <extracomment>declarations</extracomment>
        <translation>Téléphone trouvé</translation>
    </message>
    <message>
        <source>Phones of these countries only</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Téléphones de ces pays seulement</translation>
    </message>
    <message>
        <source>Picture</source>
        <extracomment>declarations</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Pitcairn</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>declarations</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place number</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Numéro du lieu</translation>
    </message>
    <message>
        <source>Places</source>
        <extracomment>declarations</extracomment>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Places found</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Lieux trouvés</translation>
    </message>
    <message>
        <source>Poland</source>
        <extracomment>declarations</extracomment>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Port for results</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Port pour les résultats</translation>
    </message>
    <message>
        <source>Port {1} cannot be used for the results ({2}).</source>
        <extracomment>inbox/receiver.py</extracomment>
        <translation>Le port {1} ne peut pas servir pour les résultats ({2}).</translation>
    </message>
    <message>
        <source>Portugal</source>
        <extracomment>declarations</extracomment>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>declarations</extracomment>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Post listed</source>
        <extracomment>declarations</extracomment>
        <translation>Publication listée</translation>
    </message>
    <message>
        <source>Post number</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Numéro de la publication</translation>
    </message>
    <message>
        <source>Posted on</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Publié le</translation>
    </message>
    <message>
        <source>Posted on LinkedIn recently</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Ont publié récemment sur LinkedIn</translation>
    </message>
    <message>
        <source>Posted within</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Publié depuis</translation>
    </message>
    <message>
        <source>Posts</source>
        <extracomment>declarations</extracomment>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Posts for each</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Publications par page</translation>
    </message>
    <message>
        <source>Posts found</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Publications trouvées</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Livre sterling</translation>
    </message>
    <message>
        <source>Privately Held</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Société privée</translation>
    </message>
    <message>
        <source>Product Management</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Gestion de produits</translation>
    </message>
    <message>
        <source>Product Management, people</source>
        <extracomment>declarations</extracomment>
        <translation>Gestion de produits, personnes</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>declarations</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile at Sonarly</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Profil chez Sonarly</translation>
    </message>
    <message>
        <source>Profile details</source>
        <extracomment>actions/enrich_profile.py</extracomment>
        <translation>Détails des profils</translation>
    </message>
    <message>
        <source>Profile looked up</source>
        <extracomment>declarations</extracomment>
        <translation>Profil recherché</translation>
    </message>
    <message>
        <source>Profiles</source>
        <extracomment>declarations</extracomment>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Profiles, by their addresses</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Profils, par leurs adresses</translation>
    </message>
    <message>
        <source>Program and Project Management</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Gestion de projets et programmes</translation>
    </message>
    <message>
        <source>Program and Project Management, people</source>
        <extracomment>declarations</extracomment>
        <translation>Gestion de projets et programmes, personnes</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>declarations</extracomment>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Pronto</source>
        <extracomment>declarations</extracomment>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Pronto did not put this company on the list.</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Pronto n’a pas mis cette entreprise dans la liste.</translation>
    </message>
    <message>
        <source>Pronto failed to look</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Pronto n’a pas pu chercher</translation>
    </message>
    <message>
        <source>Pronto failed to look: {1}.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Pronto n’a pas pu chercher : {1}.</translation>
    </message>
    <message>
        <source>Pronto is working on it</source>
        <extracomment>model/ledger.py</extracomment>
        <translation>Pronto y travaille</translation>
    </message>
    <message>
        <source>Pronto knows no place called {1} for sure.</source>
        <extracomment>choices/places.py</extracomment>
        <translation>Pronto ne connaît avec certitude aucun lieu nommé {1}.</translation>
    </message>
    <message>
        <source>Pronto knows no place called {1}.</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Pronto ne connaît aucun lieu nommé {1}.</translation>
    </message>
    <message>
        <source>Pronto knows no such search (any more).</source>
        <extracomment>actions/delete_search.py</extracomment>
        <translation>Pronto ne connaît pas (ou plus) cette recherche.</translation>
    </message>
    <message>
        <source>Pronto refused the API key.</source>
        <extracomment>actions/delete_search.py</extracomment>
        <translation>Pronto a refusé la clé API.</translation>
    </message>
    <message>
        <source>Pronto sends the results of {1} to a web address, and none is set up.</source>
        <extracomment>engine/hears.py</extracomment>
        <translation>Pronto envoie les résultats de {1} à une adresse web, et aucune n’est configurée.</translation>
    </message>
    <message>
        <source>Pronto tells nothing about the account.</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Pronto ne dit rien du compte.</translation>
    </message>
    <message>
        <source>Pronto's name for it</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Le nom que Pronto lui donne</translation>
    </message>
    <message>
        <source>Pronto's reference</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Référence de Pronto</translation>
    </message>
    <message>
        <source>Prospect</source>
        <extracomment>declarations</extracomment>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Prospect imported</source>
        <extracomment>declarations</extracomment>
        <translation>Prospect importé</translation>
    </message>
    <message>
        <source>Prospect imported, with a look for the e-mail</source>
        <extracomment>declarations</extracomment>
        <translation>Prospect importé, avec recherche de l’e-mail</translation>
    </message>
    <message>
        <source>Prospecting job</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Tâche de prospection</translation>
    </message>
    <message>
        <source>Prospecting jobs</source>
        <extracomment>actions/list_prospecting_jobs.py</extracomment>
        <translation>Tâches de prospection</translation>
    </message>
    <message>
        <source>Prospects</source>
        <extracomment>declarations</extracomment>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Prospects at most</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Prospects au plus</translation>
    </message>
    <message>
        <source>Prospects found</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Prospects trouvés</translation>
    </message>
    <message>
        <source>Prospects of a job</source>
        <extracomment>actions/open_prospecting_job.py</extracomment>
        <translation>Prospects d’une tâche</translation>
    </message>
    <message>
        <source>Prospects of an audience</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Prospects d’une audience</translation>
    </message>
    <message>
        <source>Prospects of this number</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Prospects de ce numéro</translation>
    </message>
    <message>
        <source>Public Company</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Société cotée</translation>
    </message>
    <message>
        <source>Published</source>
        <extracomment>declarations</extracomment>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Published in the last days</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Publiées ces derniers jours</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <extracomment>declarations</extracomment>
        <translation>Porto Rico</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <extracomment>declarations</extracomment>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Purchasing, people</source>
        <extracomment>declarations</extracomment>
        <translation>Achats, personnes</translation>
    </message>
    <message>
        <source>Put it back in its place and open it again; the answers that came since are kept and taken in then.</source>
        <extracomment>project/safekeeping.py</extracomment>
        <translation>Remettez-le à sa place et ouvrez-le à nouveau ; les réponses arrivées depuis sont gardées et reprises alors.</translation>
    </message>
    <message>
        <source>Puts the companies of the sheet into one new list, in Pronto and in Sales Navigator. A list takes 1,000 companies; more make a further list of the same name.</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>Met les entreprises de la feuille dans une seule nouvelle liste, dans Pronto et dans Sales Navigator. Une liste accepte 1 000 entreprises ; au-delà, une autre liste du même nom est créée.</translation>
    </message>
    <message>
        <source>Qatar</source>
        <extracomment>declarations</extracomment>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Quality Assurance</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Assurance qualité</translation>
    </message>
    <message>
        <source>Quality Assurance, people</source>
        <extracomment>declarations</extracomment>
        <translation>Assurance qualité, personnes</translation>
    </message>
    <message>
        <source>Queued</source>
        <extracomment>declarations</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Reacted on</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Réagi le</translation>
    </message>
    <message>
        <source>Reaction</source>
        <extracomment>declarations</extracomment>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>Reaction listed</source>
        <extracomment>declarations</extracomment>
        <translation>Réaction listée</translation>
    </message>
    <message>
        <source>Reactions</source>
        <extracomment>declarations</extracomment>
        <translation>Réactions</translation>
    </message>
    <message>
        <source>Reactions for each person</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Réactions par personne</translation>
    </message>
    <message>
        <source>Reactions found</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Réactions trouvées</translation>
    </message>
    <message>
        <source>Read a persona</source>
        <extracomment>actions/read_persona.py</extracomment>
        <translation>Lire un persona</translation>
    </message>
    <message>
        <source>Read credits</source>
        <extracomment>actions/read_credits.py</extracomment>
        <translation>Lire les crédits</translation>
    </message>
    <message>
        <source>Read the account</source>
        <extracomment>actions/read_account.py</extracomment>
        <translation>Lire le compte</translation>
    </message>
    <message>
        <source>Real Estate</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Immobilier</translation>
    </message>
    <message>
        <source>Real Estate, people</source>
        <extracomment>declarations</extracomment>
        <translation>Immobilier, personnes</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Supprimez-le à la main.</translation>
    </message>
    <message>
        <source>Removes a search and its people from your Pronto account for good. Your sheets keep what they have.</source>
        <extracomment>actions/delete_search.py</extracomment>
        <translation>Supprime définitivement une recherche et ses personnes de votre compte Pronto. Vos feuilles gardent ce qu’elles ont.</translation>
    </message>
    <message>
        <source>Repair it, or move it away to start with the usual settings.</source>
        <extracomment>settings/files.py</extracomment>
        <translation>Réparez-le, ou déplacez-le pour repartir des réglages habituels.</translation>
    </message>
    <message>
        <source>Repair the file or move it away.</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Réparez le fichier ou déplacez-le.</translation>
    </message>
    <message>
        <source>Research</source>
        <extracomment>declarations</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Research, people</source>
        <extracomment>declarations</extracomment>
        <translation>Recherche et développement, personnes</translation>
    </message>
    <message>
        <source>Results are sent to {1} and come to port {2} of this computer.</source>
        <extracomment>session/inbox.py</extracomment>
        <translation>Les résultats sont envoyés à {1} et arrivent sur le port {2} de cet ordinateur.</translation>
    </message>
    <message>
        <source>Results are sent to {1}. Save them there, and take them in from the file.</source>
        <extracomment>session/inbox.py</extracomment>
        <translation>Les résultats sont envoyés à {1}. Enregistrez-les là-bas, et reprenez-les depuis le fichier.</translation>
    </message>
    <message>
        <source>Results come through an ngrok tunnel, which is opened while they are waited for.</source>
        <extracomment>session/inbox.py</extracomment>
        <translation>Les résultats passent par un tunnel ngrok, ouvert le temps de les attendre.</translation>
    </message>
    <message>
        <source>Resume it, or choose another name with --project.</source>
        <extracomment>project/file.py</extracomment>
        <translation>Reprenez-le, ou choisissez un autre nom avec --project.</translation>
    </message>
    <message>
        <source>Resume later.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Reprenez plus tard.</translation>
    </message>
    <message>
        <source>Revenue in a year</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Chiffre d’affaires annuel</translation>
    </message>
    <message>
        <source>Revenue of at least</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Chiffre d’affaires d’au moins</translation>
    </message>
    <message>
        <source>Revenue of at most</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Chiffre d’affaires d’au plus</translation>
    </message>
    <message>
        <source>Romania</source>
        <extracomment>declarations</extracomment>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Row of the list</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Ligne de la liste</translation>
    </message>
    <message>
        <source>Rowcall is being closed.</source>
        <extracomment>session/accounts.py</extracomment>
        <translation>Rowcall est en train de se fermer.</translation>
    </message>
    <message>
        <source>Rowcall opens CSV and Excel files. Open it where it was made, save the list as CSV or XLSX and use that.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>Rowcall ouvre les fichiers CSV et Excel. Ouvrez-le là où il a été créé, enregistrez la liste en CSV ou XLSX et utilisez ce fichier.</translation>
    </message>
    <message>
        <source>Rowcall's own files are missing.</source>
        <extracomment>settings/places.py</extracomment>
        <translation>Il manque des fichiers de Rowcall.</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>declarations</extracomment>
        <translation type="unfinished">Lignes</translation>
    </message>
    <message>
        <source>Rows that wait: {1}.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>Lignes en attente : {1}.</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>declarations</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Russia</source>
        <extracomment>declarations</extracomment>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Russian rouble</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Rouble russe</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <extracomment>declarations</extracomment>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <extracomment>declarations</extracomment>
        <translation>La Réunion</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>declarations</extracomment>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Sales Navigator profile</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Profil Sales Navigator</translation>
    </message>
    <message>
        <source>Sales Navigator search</source>
        <extracomment>model/fields.py</extracomment>
        <translation>Recherche Sales Navigator</translation>
    </message>
    <message>
        <source>Sales, people</source>
        <extracomment>declarations</extracomment>
        <translation>Ventes, personnes</translation>
    </message>
    <message>
        <source>Same as row {1}</source>
        <extracomment>declarations</extracomment>
        <translation>Même chose qu’à la ligne {1}</translation>
    </message>
    <message>
        <source>Same company as row {1}</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Même entreprise qu’à la ligne {1}</translation>
    </message>
    <message>
        <source>Same list as row {1}</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>Même liste qu’à la ligne {1}</translation>
    </message>
    <message>
        <source>Same page as row {1}</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Même page qu’à la ligne {1}</translation>
    </message>
    <message>
        <source>Same person as row {1}</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Même personne qu’à la ligne {1}</translation>
    </message>
    <message>
        <source>Same place as row {1}</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Même lieu qu’à la ligne {1}</translation>
    </message>
    <message>
        <source>Same post as row {1}</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Même publication qu’à la ligne {1}</translation>
    </message>
    <message>
        <source>Same search as row {1}</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Même recherche qu’à la ligne {1}</translation>
    </message>
    <message>
        <source>Samoa</source>
        <extracomment>declarations</extracomment>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <extracomment>declarations</extracomment>
        <translation>Saint-Marin</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <extracomment>declarations</extracomment>
        <translation>Arabie Saoudite</translation>
    </message>
    <message>
        <source>Save a copy without password, use that.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>Enregistrez une copie sans mot de passe et utilisez-la.</translation>
    </message>
    <message>
        <source>Save the list as CSV and open that.</source>
        <extracomment>formats/html_table.py</extracomment>
        <translation>Enregistrez la liste en CSV et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Save the list as CSV or XLSX and use that.</source>
        <extracomment>formats/html_table.py</extracomment>
        <translation>Enregistrez la liste en CSV ou XLSX et utilisez ce fichier.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV and open that.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>Enregistrez la feuille en CSV et ouvrez ce fichier.</translation>
    </message>
    <message>
        <source>Save what can be read of it with `rowcall recover {1}`, or open a backup of it.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>Enregistrez ce qui est lisible avec `rowcall recover {1}`, ou ouvrez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>Save what was sent as it came: one message, a list of messages, or one in each line.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>Enregistrez ce qui a été envoyé tel quel : un message, une liste de messages ou un message par ligne.</translation>
    </message>
    <message>
        <source>Saved search</source>
        <extracomment>actions/list_navigator_searches.py</extracomment>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <extracomment>actions/list_navigator_searches.py</extracomment>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Saved searches (Sonarly)</source>
        <extracomment>actions/list_navigator_searches.py</extracomment>
        <translation>Recherches enregistrées (Sonarly)</translation>
    </message>
    <message>
        <source>Saved: {1}. Lost: {2}.</source>
        <extracomment>project/recovery.py</extracomment>
        <translation>Enregistré : {1}. Perdu : {2}.</translation>
    </message>
    <message>
        <source>Saved: {1}. Nothing is known to be missing.</source>
        <extracomment>project/recovery.py</extracomment>
        <translation>Enregistré : {1}. Rien ne semble manquer.</translation>
    </message>
    <message>
        <source>Say by how much the companies have grown, as a whole or in one department.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Dites de combien les entreprises ont grandi, au total ou dans un service.</translation>
    </message>
    <message>
        <source>Say how large the department is, or by how much it has grown.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Dites la taille du service, ou de combien il a grandi.</translation>
    </message>
    <message>
        <source>Say how many at most: the service wants a limit.</source>
        <extracomment>model/signals.py</extracomment>
        <translation>Dites combien au plus : le service veut une limite.</translation>
    </message>
    <message>
        <source>Say in which department.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Dites dans quel service.</translation>
    </message>
    <message>
        <source>Say which list: its name or its number.</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Dites quelle liste : son nom ou son numéro.</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>declarations</extracomment>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search LinkedIn itself</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Chercher dans LinkedIn même</translation>
    </message>
    <message>
        <source>Search companies</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Rechercher des entreprises</translation>
    </message>
    <message>
        <source>Search number</source>
        <extracomment>actions/list_searches.py</extracomment>
        <translation>Numéro de la recherche</translation>
    </message>
    <message>
        <source>Search people</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>Searches</source>
        <extracomment>declarations</extracomment>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Searches found</source>
        <extracomment>actions/list_searches.py</extracomment>
        <translation>Recherches trouvées</translation>
    </message>
    <message>
        <source>Self-Employed</source>
        <extracomment>declarations</extracomment>
        <translation>Indépendant</translation>
    </message>
    <message>
        <source>Self-Owned</source>
        <extracomment>declarations</extracomment>
        <translation>Entreprise individuelle</translation>
    </message>
    <message>
        <source>Senegal</source>
        <extracomment>declarations</extracomment>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Senior</source>
        <extracomment>declarations</extracomment>
        <translation>Senior</translation>
    </message>
    <message>
        <source>Serbia</source>
        <extracomment>declarations</extracomment>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>exporting/set_aside.py</extracomment>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>Set {1}, or leave the budget out.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Donnez {1}, ou laissez le budget de côté.</translation>
    </message>
    <message>
        <source>Several audiences were made at Sonarly since the job began, and it does not say which is the job's: {1}. Its prospects may have used credits. Open the job {2} (Prospects of a job) with the audience named.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Plusieurs audiences ont été créées chez Sonarly depuis le début de la tâche, et il ne dit pas laquelle est la sienne : {1}. Ses prospects ont peut-être utilisé des crédits. Ouvrez la tâche {2} (Prospects d’une tâche) en nommant l’audience.</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <extracomment>declarations</extracomment>
        <translation>Seychelles</translation>
    </message>
    <message>
        <source>Shared experiences</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Expériences communes</translation>
    </message>
    <message>
        <source>Short address</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Adresse courte</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <extracomment>declarations</extracomment>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Signals</source>
        <extracomment>declarations</extracomment>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Signs of interest</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Signes d’intérêt</translation>
    </message>
    <message>
        <source>Similar companies</source>
        <extracomment>actions/lookalikes.py</extracomment>
        <translation>Entreprises similaires</translation>
    </message>
    <message>
        <source>Singapore</source>
        <extracomment>declarations</extracomment>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Singapore dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Dollar de Singapour</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <extracomment>declarations</extracomment>
        <translation>Saint-Martin (partie néerlandaise)</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>declarations</extracomment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size of their company</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Taille de leur entreprise</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <extracomment>declarations</extracomment>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <extracomment>declarations</extracomment>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Software Development</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Développement de logiciels</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Îles Salomon</translation>
    </message>
    <message>
        <source>Somalia</source>
        <extracomment>declarations</extracomment>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>Some results are only sent to a web address: that of a relay or a tunnel of your own that leads to this computer, or of a place that saves what it is sent. Empty: there is none.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Certains résultats ne sont envoyés qu’à une adresse web : celle d’un relais ou d’un tunnel à vous qui mène à cet ordinateur, ou d’un endroit qui enregistre ce qui lui est envoyé. Vide : il n’y en a pas.</translation>
    </message>
    <message>
        <source>Sonarly</source>
        <extracomment>declarations</extracomment>
        <translation>Sonarly</translation>
    </message>
    <message>
        <source>Sonarly does not take this for a number of LinkedIn.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Sonarly ne reconnaît pas là un numéro LinkedIn.</translation>
    </message>
    <message>
        <source>Sonarly has nobody of this number.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Sonarly n’a personne sous ce numéro.</translation>
    </message>
    <message>
        <source>Sonarly has {1} prospects of this number; this is the first.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Sonarly a {1} prospects sous ce numéro ; voici le premier.</translation>
    </message>
    <message>
        <source>Sonarly knows no such audience in this account group.</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Sonarly ne connaît pas cette audience dans ce groupe de comptes.</translation>
    </message>
    <message>
        <source>Sonarly knows no such job in this account group.</source>
        <extracomment>actions/cancel_prospecting.py</extracomment>
        <translation>Sonarly ne connaît pas cette tâche dans ce groupe de comptes.</translation>
    </message>
    <message>
        <source>Sonarly knows no {1} {2}.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Sonarly ne connaît pas : {1} {2}.</translation>
    </message>
    <message>
        <source>Sonarly knows no {1} {2}. There is: {3}.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Sonarly ne connaît pas : {1} {2}. Il y a : {3}.</translation>
    </message>
    <message>
        <source>Sonarly's documentation of prospecting jobs; credits of Sonarly.</source>
        <extracomment>declarations</extracomment>
        <translation>Documentation de Sonarly sur les tâches de prospection ; crédits Sonarly.</translation>
    </message>
    <message>
        <source>Sonarly's number</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Numéro Sonarly</translation>
    </message>
    <message>
        <source>Sonarly's number of the person</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Numéro de la personne chez Sonarly</translation>
    </message>
    <message>
        <source>South Africa</source>
        <extracomment>declarations</extracomment>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Géorgie du Sud et îles Sandwich du Sud</translation>
    </message>
    <message>
        <source>South Korea</source>
        <extracomment>declarations</extracomment>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <extracomment>declarations</extracomment>
        <translation>Sud-Soudan</translation>
    </message>
    <message>
        <source>Spain</source>
        <extracomment>declarations</extracomment>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <extracomment>declarations</extracomment>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <extracomment>declarations</extracomment>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <extracomment>declarations</extracomment>
        <translation>Sainte-Hélène</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <extracomment>declarations</extracomment>
        <translation>Saint-Christophe-et-Niévès</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <extracomment>declarations</extracomment>
        <translation>Sainte-Lucie</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <extracomment>declarations</extracomment>
        <translation>Saint-Martin</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <extracomment>declarations</extracomment>
        <translation>Saint-Pierre-et-Miquelon</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <extracomment>declarations</extracomment>
        <translation>Saint-Vincent-et-les Grenadines</translation>
    </message>
    <message>
        <source>Start a new run.</source>
        <extracomment>engine/start.py</extracomment>
        <translation>Lancez une nouvelle exécution.</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>declarations</extracomment>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>declarations</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>State of the job</source>
        <extracomment>actions/cancel_prospecting.py</extracomment>
        <translation>État de la tâche</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>declarations</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Strategic</source>
        <extracomment>declarations</extracomment>
        <translation>Stratégique</translation>
    </message>
    <message>
        <source>Such a search knows places by other numbers.</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Une telle recherche connaît les lieux sous d’autres numéros.</translation>
    </message>
    <message>
        <source>Such as ACwAA0123.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Par exemple ACwAA0123.</translation>
    </message>
    <message>
        <source>Such as Assistant.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Par exemple Assistant.</translation>
    </message>
    <message>
        <source>Such as Data Engineer.</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Par exemple Data Engineer.</translation>
    </message>
    <message>
        <source>Such as Developer; without any, everybody counts.</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Par exemple Développeur ; sans aucun, tout le monde compte.</translation>
    </message>
    <message>
        <source>Such as France or Lyon; without, those of the list.</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Par exemple France ou Lyon ; sans rien, ceux de la liste.</translation>
    </message>
    <message>
        <source>Such as Junior.</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Par exemple Junior.</translation>
    </message>
    <message>
        <source>Such as Kubernetes.</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Par exemple Kubernetes.</translation>
    </message>
    <message>
        <source>Such as a niche or a technology: fintech, healthcare.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Par exemple une niche ou une technologie : fintech, santé.</translation>
    </message>
    <message>
        <source>Such as cybersecurity. LinkedIn corrects the spelling.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Par exemple cybersécurité. LinkedIn corrige l’orthographe.</translation>
    </message>
    <message>
        <source>Sudan</source>
        <extracomment>declarations</extracomment>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <extracomment>declarations</extracomment>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <extracomment>declarations</extracomment>
        <translation>Svalbard et Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <extracomment>declarations</extracomment>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Couronne suédoise</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <extracomment>declarations</extracomment>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Syria</source>
        <extracomment>declarations</extracomment>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <extracomment>declarations</extracomment>
        <translation>Sao Tomé et Principe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <extracomment>declarations</extracomment>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <extracomment>declarations</extracomment>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Take in 1 row</source>
        <extracomment>project/taken_in.py</extracomment>
        <translation>Reprendre 1 ligne</translation>
    </message>
    <message>
        <source>Take in a copy of the list if you have one; starting again goes on without it.</source>
        <extracomment>session/do_not_contact.py</extracomment>
        <translation>Reprenez une copie de la liste si vous en avez une ; recommencer continue sans elle.</translation>
    </message>
    <message>
        <source>Take in {1} rows</source>
        <extracomment>project/taken_in.py</extracomment>
        <translation>Reprendre {1} lignes</translation>
    </message>
    <message>
        <source>Taken as empty.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Compté comme vide.</translation>
    </message>
    <message>
        <source>Taken as empty; to have the values, open the file in Excel, save it, and take that.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Compté comme vide ; pour avoir les valeurs, ouvrez le fichier dans Excel, enregistrez-le et prenez celui-là.</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <extracomment>declarations</extracomment>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Technologies</source>
        <extracomment>declarations</extracomment>
        <translation>Technologies</translation>
    </message>
    <message>
        <source>Technologies of a company</source>
        <extracomment>declarations</extracomment>
        <translation>Technologies d’une entreprise</translation>
    </message>
    <message>
        <source>Technology, Information and Internet</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Technologie, information et internet</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>declarations</extracomment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Thai baht</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Baht thaïlandais</translation>
    </message>
    <message>
        <source>Thailand</source>
        <extracomment>declarations</extracomment>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>The API key holds characters that no key has.</source>
        <extracomment>api/transport.py</extracomment>
        <translation>La clé API contient des caractères qu’aucune clé n’a.</translation>
    </message>
    <message>
        <source>The LinkedIn address of a person or a company.</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>L’adresse LinkedIn d’une personne ou d’une entreprise.</translation>
    </message>
    <message>
        <source>The LinkedIn pages of up to 3 companies. Without any, those like each company of the list.</source>
        <extracomment>actions/lookalikes.py</extracomment>
        <translation>Les pages LinkedIn de 3 entreprises au plus. Sans aucune, des entreprises comme chacune de la liste.</translation>
    </message>
    <message>
        <source>The LinkedIn profile is missing.</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Le profil LinkedIn manque.</translation>
    </message>
    <message>
        <source>The Share button of the post gives it.</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Le bouton Partager de la publication la donne.</translation>
    </message>
    <message>
        <source>The account groups that your Sonarly key can use.</source>
        <extracomment>actions/list_workspaces.py</extracomment>
        <translation>Les groupes de comptes que votre clé Sonarly peut utiliser.</translation>
    </message>
    <message>
        <source>The account has no personas.</source>
        <extracomment>actions/list_personas.py</extracomment>
        <translation>Le compte n’a aucun persona.</translation>
    </message>
    <message>
        <source>The account has no search called {1}.</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation>Le compte n’a pas de recherche nommée {1}.</translation>
    </message>
    <message>
        <source>The account has no search called {1}. There is: {2}.</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation>Le compte n’a pas de recherche nommée {1}. Il y a : {2}.</translation>
    </message>
    <message>
        <source>The account has no searches.</source>
        <extracomment>actions/list_searches.py</extracomment>
        <translation>Le compte n’a aucune recherche.</translation>
    </message>
    <message>
        <source>The account has no such persona.</source>
        <extracomment>actions/read_persona.py</extracomment>
        <translation>Le compte n’a pas ce persona.</translation>
    </message>
    <message>
        <source>The account has: {1}.</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>Le compte a : {1}.</translation>
    </message>
    <message>
        <source>The account is out of credits.</source>
        <extracomment>api/lookup.py</extracomment>
        <translation>Le compte n’a plus de crédits.</translation>
    </message>
    <message>
        <source>The address of a LinkedIn profile.</source>
        <extracomment>model/signals.py</extracomment>
        <translation>L’adresse d’un profil LinkedIn.</translation>
    </message>
    <message>
        <source>The address of a profile on LinkedIn or in Sales Navigator.</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>L’adresse d’un profil sur LinkedIn ou dans Sales Navigator.</translation>
    </message>
    <message>
        <source>The address {1} could not be found.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>L’adresse {1} est introuvable.</translation>
    </message>
    <message>
        <source>The addresses of up to {1} LinkedIn profiles.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Les adresses de {1} profils LinkedIn au plus.</translation>
    </message>
    <message>
        <source>The answer belongs to another call.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La réponse appartient à un autre appel.</translation>
    </message>
    <message>
        <source>The answer could not be understood.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La réponse n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>The answer did not arrive.</source>
        <extracomment>session/doubt_side.py</extracomment>
        <translation>La réponse n’est pas arrivée.</translation>
    </message>
    <message>
        <source>The answer did not come from {1}. {2} A hotel or office login page may be in the way. Nothing more was sent.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>La réponse ne venait pas de {1}. {2} Une page de connexion d’hôtel ou de bureau fait peut-être obstacle. Rien de plus n’a été envoyé.</translation>
    </message>
    <message>
        <source>The answer did not come from {1}: another address answered. A hotel or office login page may be in the way. {2}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>La réponse ne venait pas de {1} : une autre adresse a répondu. Une page de connexion d’hôtel ou de bureau fait peut-être obstacle. {2}</translation>
    </message>
    <message>
        <source>The answer does not name the audience.</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>La réponse ne nomme pas l’audience.</translation>
    </message>
    <message>
        <source>The answer does not name the job.</source>
        <extracomment>model/sonarly.py</extracomment>
        <translation>La réponse ne nomme pas la tâche.</translation>
    </message>
    <message>
        <source>The answer does not name the list.</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>La réponse ne nomme pas la liste.</translation>
    </message>
    <message>
        <source>The answer does not name the search that was started.</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>La réponse ne nomme pas la recherche lancée.</translation>
    </message>
    <message>
        <source>The answer does not say how many companies there are.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>La réponse ne dit pas combien il y a d’entreprises.</translation>
    </message>
    <message>
        <source>The answer has no enrichment id.</source>
        <extracomment>model/contact_answers.py</extracomment>
        <translation>La réponse n’a pas de numéro d’enrichissement.</translation>
    </message>
    <message>
        <source>The answer holds a person who could not be understood.</source>
        <extracomment>model/leads.py</extracomment>
        <translation>La réponse contient une personne qui n’a pas pu être comprise.</translation>
    </message>
    <message>
        <source>The answer holds no count.</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>La réponse ne contient aucun nombre.</translation>
    </message>
    <message>
        <source>The answer holds no headcount.</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>La réponse ne contient aucun effectif.</translation>
    </message>
    <message>
        <source>The answer holds no jobs.</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>La réponse ne contient aucune offre.</translation>
    </message>
    <message>
        <source>The answer holds no list.</source>
        <extracomment>model/sonarly.py</extracomment>
        <translation>La réponse ne contient aucune liste.</translation>
    </message>
    <message>
        <source>The answer holds no lists.</source>
        <extracomment>model/company_lists.py</extracomment>
        <translation>La réponse ne contient aucune liste.</translation>
    </message>
    <message>
        <source>The answer holds no matches.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>La réponse ne contient aucune correspondance.</translation>
    </message>
    <message>
        <source>The answer holds no people.</source>
        <extracomment>model/leads.py</extracomment>
        <translation>La réponse ne contient personne.</translation>
    </message>
    <message>
        <source>The answer holds no technologies.</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>La réponse ne contient aucune technologie.</translation>
    </message>
    <message>
        <source>The answer holds no {1}.</source>
        <extracomment>model/signals.py</extracomment>
        <translation>La réponse ne contient pas : {1}.</translation>
    </message>
    <message>
        <source>The answer is no enrichment.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>La réponse n’est pas un enrichissement.</translation>
    </message>
    <message>
        <source>The answer is no list of searches.</source>
        <extracomment>actions/list_searches.py</extracomment>
        <translation>La réponse n’est pas une liste de recherches.</translation>
    </message>
    <message>
        <source>The answer is no object.</source>
        <extracomment>model/contact_answers.py</extracomment>
        <translation>La réponse n’est pas un objet.</translation>
    </message>
    <message>
        <source>The answer is no preview.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>La réponse n’est pas un aperçu.</translation>
    </message>
    <message>
        <source>The answer is not one of Sonarly's.</source>
        <extracomment>model/sonarly.py</extracomment>
        <translation>La réponse n’est pas de celles de Sonarly.</translation>
    </message>
    <message>
        <source>The answer is still at the service; resume to fetch it.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>La réponse est encore chez le service ; reprenez pour la récupérer.</translation>
    </message>
    <message>
        <source>The answer of {1} stopped coming after it had begun.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La réponse de {1} s’est arrêtée après avoir commencé.</translation>
    </message>
    <message>
        <source>The answer says that the call failed, not why.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La réponse dit que l’appel a échoué, mais pas pourquoi.</translation>
    </message>
    <message>
        <source>The answer tells nothing about the account.</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>La réponse ne dit rien du compte.</translation>
    </message>
    <message>
        <source>The answer tells of no company.</source>
        <extracomment>model/company_look_up.py</extracomment>
        <translation>La réponse ne parle d’aucune entreprise.</translation>
    </message>
    <message>
        <source>The answer tells of nobody.</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>La réponse ne parle de personne.</translation>
    </message>
    <message>
        <source>The answer that was kept for this row does not fit it any more. Ask the row again to buy a new one.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>La réponse conservée pour cette ligne ne lui correspond plus. Redemandez la ligne pour en acheter une nouvelle.</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La réponse était vide.</translation>
    </message>
    <message>
        <source>The answer was larger than {1} MB and was not read to its end.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La réponse dépassait {1} Mo et n’a pas été lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>The answers kept from earlier lists</source>
        <extracomment>memory/wallet.py</extracomment>
        <translation>Les réponses conservées de listes précédentes</translation>
    </message>
    <message>
        <source>The answers of this run are in this file, but other lists cannot use them yet. {1}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Les réponses de cette exécution sont dans ce fichier, mais d’autres listes ne peuvent pas encore s’en servir. {1}</translation>
    </message>
    <message>
        <source>The call was sent on to another address, which is not followed: whoever answered is not {1}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>L’appel a été renvoyé vers une autre adresse, qui n’est pas suivie : qui a répondu n’est pas {1}.</translation>
    </message>
    <message>
        <source>The column {1} is not there any more.</source>
        <extracomment>engine/planning/asks.py</extracomment>
        <translation>La colonne {1} n’est plus là.</translation>
    </message>
    <message>
        <source>The columns are: {1}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Les colonnes sont : {1}.</translation>
    </message>
    <message>
        <source>The companies of one of your lists in Pronto.</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>Les entreprises d’une de vos listes dans Pronto.</translation>
    </message>
    <message>
        <source>The company's</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>De l’entreprise</translation>
    </message>
    <message>
        <source>The company's LinkedIn page is missing.</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>La page LinkedIn de l’entreprise manque.</translation>
    </message>
    <message>
        <source>The computer has woken up; waiting a moment for the network.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>L’ordinateur vient de sortir de veille ; un instant, le temps que le réseau revienne.</translation>
    </message>
    <message>
        <source>The connection to {1} broke before an answer came.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La connexion avec {1} a été coupée avant une réponse.</translation>
    </message>
    <message>
        <source>The connection to {1} broke before the answer was complete.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La connexion avec {1} a été coupée avant que la réponse soit complète.</translation>
    </message>
    <message>
        <source>The connection to {1} was closed before anything was sent.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>La connexion avec {1} a été fermée avant tout envoi.</translation>
    </message>
    <message>
        <source>The counts of the day's calls</source>
        <extracomment>memory/rates.py</extracomment>
        <translation>Les comptes des appels du jour</translation>
    </message>
    <message>
        <source>The disk is full, so {1} cannot be written.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>Le disque est plein ; {1} ne peut donc pas être écrit.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Free some room before you start a run.</source>
        <extracomment>project/ballast.py</extracomment>
        <translation>Le disque est presque plein. Libérez de la place avant de lancer une exécution.</translation>
    </message>
    <message>
        <source>The do-not-contact list</source>
        <extracomment>memory/vault.py</extracomment>
        <translation>La liste d’opposition</translation>
    </message>
    <message>
        <source>The encoding is guessed: {1} ({2} sure). Check the accents in the preview.</source>
        <extracomment>formats/encoding.py</extracomment>
        <translation>L’encodage est deviné : {1} (sûr à {2}). Vérifiez les accents dans l’aperçu.</translation>
    </message>
    <message>
        <source>The file that was there before is as it was. Check the drive and export again.</source>
        <extracomment>formats/replace.py</extracomment>
        <translation>Le fichier qui était là avant est intact. Vérifiez le lecteur et exportez à nouveau.</translation>
    </message>
    <message>
        <source>The file's name is too long.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Le nom du fichier est trop long.</translation>
    </message>
    <message>
        <source>The first {1} of {2} companies.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Les {1} premières de {2} entreprises.</translation>
    </message>
    <message>
        <source>The folder of {1} cannot be written, so it can be looked at and exported, but not changed.</source>
        <extracomment>project/places.py</extracomment>
        <translation>Impossible d’écrire dans le dossier de {1} ; il peut être consulté et exporté, mais pas modifié.</translation>
    </message>
    <message>
        <source>The folder of {1} cannot be written.</source>
        <extracomment>project/lock.py</extracomment>
        <translation>Impossible d’écrire dans le dossier de {1}.</translation>
    </message>
    <message>
        <source>The folder {1} cannot be created ({2}).</source>
        <extracomment>settings/places.py</extracomment>
        <translation>Le dossier {1} ne peut pas être créé ({2}).</translation>
    </message>
    <message>
        <source>The folder {1} is not there.</source>
        <extracomment>exporting/save.py</extracomment>
        <translation>Le dossier {1} n’existe pas.</translation>
    </message>
    <message>
        <source>The import into {1} was interrupted.</source>
        <extracomment>project/look.py</extracomment>
        <translation>L’importation dans {1} a été interrompue.</translation>
    </message>
    <message>
        <source>The job failed at Sonarly.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>La tâche a échoué chez Sonarly.</translation>
    </message>
    <message>
        <source>The job failed: {1}</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>La tâche a échoué : {1}</translation>
    </message>
    <message>
        <source>The job is {1} already; nothing was cancelled.</source>
        <extracomment>actions/cancel_prospecting.py</extracomment>
        <translation>La tâche est déjà dans cet état : {1}. Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>The job titles of one persona of your Pronto account.</source>
        <extracomment>actions/read_persona.py</extracomment>
        <translation>Les intitulés de poste d’un persona de votre compte Pronto.</translation>
    </message>
    <message>
        <source>The job was {1} at Sonarly.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>La tâche est dans cet état chez Sonarly : {1}.</translation>
    </message>
    <message>
        <source>The jobs of an account group at Sonarly, and how each stands.</source>
        <extracomment>actions/list_prospecting_jobs.py</extracomment>
        <translation>Les tâches d’un groupe de comptes chez Sonarly, et où en est chacune.</translation>
    </message>
    <message>
        <source>The key store does not keep what it is given.</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Le trousseau de clés ne garde pas ce qu’on lui donne.</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>La langue de la fenêtre, à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>The last row looks like a sum or a note below the table, not like an entry.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>La dernière ligne ressemble à un total ou à une note sous le tableau, pas à une entrée.</translation>
    </message>
    <message>
        <source>The last run stopped because personal e-mails need a consent in your Pronto account.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La dernière exécution s’est arrêtée parce que les e-mails personnels demandent un consentement dans votre compte Pronto.</translation>
    </message>
    <message>
        <source>The last run stopped because the account was out of credits.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La dernière exécution s’est arrêtée parce que le compte n’avait plus de crédits.</translation>
    </message>
    <message>
        <source>The last run stopped because the answers did not come from the service.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La dernière exécution s’est arrêtée parce que les réponses ne venaient pas du service.</translation>
    </message>
    <message>
        <source>The last run stopped because the credits you allowed were used up.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La dernière exécution s’est arrêtée parce que les crédits que vous aviez permis étaient épuisés.</translation>
    </message>
    <message>
        <source>The last run stopped because the disk could not be written.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La dernière exécution s’est arrêtée parce que le disque ne pouvait pas être écrit.</translation>
    </message>
    <message>
        <source>The last run stopped because the service asked us to wait.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La dernière exécution s’est arrêtée parce que le service nous a demandé d’attendre.</translation>
    </message>
    <message>
        <source>The last run stopped because the service refused the API key.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La dernière exécution s’est arrêtée parce que le service a refusé la clé API.</translation>
    </message>
    <message>
        <source>The last run stopped because the service was having trouble.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La dernière exécution s’est arrêtée parce que le service avait des difficultés.</translation>
    </message>
    <message>
        <source>The last run stopped because there was no connection.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La dernière exécution s’est arrêtée parce qu’il n’y avait pas de connexion.</translation>
    </message>
    <message>
        <source>The last run stopped because too few rows had a result.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La dernière exécution s’est arrêtée parce que trop peu de lignes avaient un résultat.</translation>
    </message>
    <message>
        <source>The last run stopped unexpectedly.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>La dernière exécution s’est arrêtée de façon inattendue.</translation>
    </message>
    <message>
        <source>The last {1} rows look like notes below the table, not like entries.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>Les {1} dernières lignes ressemblent à des notes sous le tableau, pas à des entrées.</translation>
    </message>
    <message>
        <source>The lead lists of Sales Navigator that a job can start from.</source>
        <extracomment>actions/list_navigator_lead_lists.py</extracomment>
        <translation>Les listes de leads de Sales Navigator dont une tâche peut partir.</translation>
    </message>
    <message>
        <source>The least revenue is greater than the greatest.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Le chiffre d’affaires minimal dépasse le maximal.</translation>
    </message>
    <message>
        <source>The list has {1} columns and a sheet has room for {2}: those that are recognised and the first others are taken in, {3} are not.</source>
        <extracomment>importing/wide.py</extracomment>
        <translation>La liste a {1} colonnes et une feuille en accepte {2} : celles qui sont reconnues et les premières autres sont prises, {3} ne le sont pas.</translation>
    </message>
    <message>
        <source>The list is on the sheet {1}; {2} before it has hardly a cell.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>La liste est sur la feuille {1} ; {2} avant elle n’a presque aucune cellule.</translation>
    </message>
    <message>
        <source>The list was made, but Pronto did not put this company on it.</source>
        <extracomment>actions/create_list.py</extracomment>
        <translation>La liste a été créée, mais Pronto n’y a pas mis cette entreprise.</translation>
    </message>
    <message>
        <source>The list was not read to its end, as you wished.</source>
        <extracomment>model/reading.py</extracomment>
        <translation>La liste n’a pas été lue jusqu’au bout, comme vous le vouliez.</translation>
    </message>
    <message>
        <source>The list {1} can mean several.</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>La liste {1} peut en désigner plusieurs.</translation>
    </message>
    <message>
        <source>The list {1} is not known.</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>La liste {1} est inconnue.</translation>
    </message>
    <message>
        <source>The lists of prospects that Sonarly has for an account group.</source>
        <extracomment>actions/list_audiences.py</extracomment>
        <translation>Les listes de prospects que Sonarly a pour un groupe de comptes.</translation>
    </message>
    <message>
        <source>The lost answer was found at {1}; resume to fetch it.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>La réponse perdue a été retrouvée chez {1} ; reprenez pour la récupérer.</translation>
    </message>
    <message>
        <source>The message could not be understood.</source>
        <extracomment>model/tracking.py</extracomment>
        <translation>Le message n’a pas pu être compris.</translation>
    </message>
    <message>
        <source>The message names nobody.</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Le message ne nomme personne.</translation>
    </message>
    <message>
        <source>The next call could take the run over the {1} you allowed. Nothing more was sent.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>L’appel suivant pourrait dépasser les {1} que vous avez permis. Rien de plus n’a été envoyé.</translation>
    </message>
    <message>
        <source>The number of the audience is missing.</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>Le numéro de l’audience manque.</translation>
    </message>
    <message>
        <source>The number of the job is missing.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Le numéro de la tâche manque.</translation>
    </message>
    <message>
        <source>The number of the search is missing.</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation>Le numéro de la recherche manque.</translation>
    </message>
    <message>
        <source>The numbers by which Pronto knows places, for searches.</source>
        <extracomment>actions/find_places.py</extracomment>
        <translation>Les numéros sous lesquels Pronto connaît les lieux, pour les recherches.</translation>
    </message>
    <message>
        <source>The output {1} in the step {2}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Le résultat {1} de l’étape {2}</translation>
    </message>
    <message>
        <source>The people of a search that was made before, without a credit.</source>
        <extracomment>actions/open_search.py</extracomment>
        <translation>Les personnes d’une recherche déjà faite, sans crédit.</translation>
    </message>
    <message>
        <source>The people who reacted to a post or commented on it.</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Les personnes qui ont réagi à une publication ou l’ont commentée.</translation>
    </message>
    <message>
        <source>The person's, else the company's</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>De la personne, sinon de l’entreprise</translation>
    </message>
    <message>
        <source>The persona {1} can mean several.</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>Le persona {1} peut en désigner plusieurs.</translation>
    </message>
    <message>
        <source>The persona {1} is not known.</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>Le persona {1} est inconnu.</translation>
    </message>
    <message>
        <source>The personas of your Pronto account, with their job titles.</source>
        <extracomment>actions/list_personas.py</extracomment>
        <translation>Les personas de votre compte Pronto, avec leurs intitulés de poste.</translation>
    </message>
    <message>
        <source>The places that were looked up</source>
        <extracomment>memory/place_names.py</extracomment>
        <translation>Les lieux déjà recherchés</translation>
    </message>
    <message>
        <source>The port of this computer that your relay or tunnel leads to. 0: none, results are saved elsewhere and taken in from a file.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Le port de cet ordinateur auquel mène votre relais ou tunnel. 0 : aucun, les résultats sont enregistrés ailleurs et repris depuis un fichier.</translation>
    </message>
    <message>
        <source>The prices in {1} cannot be read ({2}).</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Les prix dans {1} ne peuvent pas être lus ({2}).</translation>
    </message>
    <message>
        <source>The prices in {1} cannot be read: {2}.</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Les prix dans {1} ne peuvent pas être lus : {2}.</translation>
    </message>
    <message>
        <source>The profile's address has no LinkedIn number such as ACwAA0123, as Sales Navigator has.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>L’adresse du profil n’a pas de numéro LinkedIn comme ACwAA0123, tel que Sales Navigator l’a.</translation>
    </message>
    <message>
        <source>The program stopped</source>
        <extracomment>project/unexpected_stop.py</extracomment>
        <translation>Le programme s’est arrêté</translation>
    </message>
    <message>
        <source>The program stopped while this was being asked. It may have used credits. It has not been sent again.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Le programme s’est arrêté pendant cette demande. Elle a peut-être utilisé des crédits. Elle n’a pas été renvoyée.</translation>
    </message>
    <message>
        <source>The prospects that an earlier job has imported, without a credit. A job that goes on is waited for.</source>
        <extracomment>actions/open_prospecting_job.py</extracomment>
        <translation>Les prospects qu’une tâche précédente a importés, sans crédit. Une tâche en cours est attendue.</translation>
    </message>
    <message>
        <source>The proxy of this network did not let the connection to {1} through.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Le proxy de ce réseau n’a pas laissé passer la connexion vers {1}.</translation>
    </message>
    <message>
        <source>The results of this step are sent to a web address, and none is set up. Nothing more was sent. Set one up in the settings, then resume.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Les résultats de cette étape sont envoyés à une adresse web, et aucune n’est configurée. Rien de plus n’a été envoyé. Configurez-en une dans les réglages, puis reprenez.</translation>
    </message>
    <message>
        <source>The row was changed since it was asked, and its answers are about what it said then.</source>
        <extracomment>engine/rereading/replay.py</extracomment>
        <translation>La ligne a été modifiée depuis qu’elle a été demandée, et ses réponses portent sur ce qu’elle disait alors.</translation>
    </message>
    <message>
        <source>The rows {1} to {2} are empty and left out.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>Les lignes {1} à {2} sont vides et laissées de côté.</translation>
    </message>
    <message>
        <source>The saved searches of Sales Navigator that a job can start from.</source>
        <extracomment>actions/list_navigator_searches.py</extracomment>
        <translation>Les recherches enregistrées de Sales Navigator dont une tâche peut partir.</translation>
    </message>
    <message>
        <source>The search ended with {1}.</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>La recherche s’est terminée ainsi : {1}.</translation>
    </message>
    <message>
        <source>The searches for people that were made in your Pronto account.</source>
        <extracomment>actions/list_searches.py</extracomment>
        <translation>Les recherches de personnes faites dans votre compte Pronto.</translation>
    </message>
    <message>
        <source>The service does not know the LinkedIn number of {1}, so nothing was searched.</source>
        <extracomment>actions/search_people.py</extracomment>
        <translation>Le service ne connaît pas le numéro LinkedIn de {1} ; rien n’a donc été cherché.</translation>
    </message>
    <message>
        <source>The service is on this computer, so results come to it directly.</source>
        <extracomment>session/inbox.py</extracomment>
        <translation>Le service est sur cet ordinateur ; les résultats lui arrivent directement.</translation>
    </message>
    <message>
        <source>The service knows no such company.</source>
        <extracomment>model/company_look_up.py</extracomment>
        <translation>Le service ne connaît pas cette entreprise.</translation>
    </message>
    <message>
        <source>The service knows no such person.</source>
        <extracomment>actions/enrich_profile.py</extracomment>
        <translation>Le service ne connaît pas cette personne.</translation>
    </message>
    <message>
        <source>The service knows this company, but not its LinkedIn page.</source>
        <extracomment>model/company_look_up.py</extracomment>
        <translation>Le service connaît cette entreprise, mais pas sa page LinkedIn.</translation>
    </message>
    <message>
        <source>The service names only these five. Any other goes by LinkedIn's number: choose the industry in a Sales Navigator search, and the number stands in the address of that search. A word of the trade finds many as well.</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Le service ne nomme que ces cinq. Tout autre passe par le numéro LinkedIn : choisissez le secteur dans une recherche Sales Navigator, et le numéro figure dans l’adresse de cette recherche. Un mot du métier en trouve beaucoup aussi.</translation>
    </message>
    <message>
        <source>The service's answer cannot be read.</source>
        <extracomment>session/free_steps.py</extracomment>
        <translation>La réponse du service est illisible.</translation>
    </message>
    <message>
        <source>The service's page on companies that hire: 3 credits a request, whatever is found.</source>
        <extracomment>declarations</extracomment>
        <translation>Page du service sur les entreprises qui recrutent : 3 crédits par demande, quoi qu’il soit trouvé.</translation>
    </message>
    <message>
        <source>The service's page on technologies: 3 credits a request, whatever is found.</source>
        <extracomment>declarations</extracomment>
        <translation>Page du service sur les technologies : 3 crédits par demande, quoi qu’il soit trouvé.</translation>
    </message>
    <message>
        <source>The sheet {1} in the step {2}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>La feuille {1} de l’étape {2}</translation>
    </message>
    <message>
        <source>The software that each company uses, with how sure that is.</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>Les logiciels que chaque entreprise utilise, avec leur degré de certitude.</translation>
    </message>
    <message>
        <source>The step {1} makes a list of its own.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>L’étape {1} crée sa propre liste.</translation>
    </message>
    <message>
        <source>The system's key store cannot be used ({1}).</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Le trousseau de clés du système est inutilisable ({1}).</translation>
    </message>
    <message>
        <source>The system's key store does not answer.</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Le trousseau de clés du système ne répond pas.</translation>
    </message>
    <message>
        <source>The times of the latest calls</source>
        <extracomment>memory/rates.py</extracomment>
        <translation>Les heures des derniers appels</translation>
    </message>
    <message>
        <source>The value {1} of only in the step {2}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>La valeur {1} de only dans l’étape {2}</translation>
    </message>
    <message>
        <source>The value {1} of {2}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>La valeur {1} de {2}</translation>
    </message>
    <message>
        <source>The {1} account is out of credits. {2}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Le compte {1} n’a plus de crédits. {2}</translation>
    </message>
    <message>
        <source>Their LinkedIn profile</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Leur profil LinkedIn</translation>
    </message>
    <message>
        <source>Their job title</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Leur poste</translation>
    </message>
    <message>
        <source>There are no companies in this list.</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>Il n’y a aucune entreprise dans cette liste.</translation>
    </message>
    <message>
        <source>There are no {1} at Sonarly.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Il n’y a pas de {1} chez Sonarly.</translation>
    </message>
    <message>
        <source>There is a view “{1}” already.</source>
        <extracomment>project/saved_views.py</extracomment>
        <translation>Il existe déjà une vue « {1} ».</translation>
    </message>
    <message>
        <source>There is more than one row {1} that waits for results.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>Plusieurs lignes {1} attendent des résultats.</translation>
    </message>
    <message>
        <source>There is no address that results can be sent to.</source>
        <extracomment>session/inbox.py</extracomment>
        <translation>Il n’y a pas d’adresse où envoyer les résultats.</translation>
    </message>
    <message>
        <source>There is no authtoken for ngrok.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Il n’y a pas d’authtoken pour ngrok.</translation>
    </message>
    <message>
        <source>There is no column {1} ({2}).</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Il n’y a pas de colonne {1} ({2}).</translation>
    </message>
    <message>
        <source>There is no column {1} in the list.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>Il n’y a pas de colonne {1} dans la liste.</translation>
    </message>
    <message>
        <source>There is no export preset “{1}”.</source>
        <extracomment>exporting/presets.py</extracomment>
        <translation>Il n’y a pas de modèle d’exportation « {1} ».</translation>
    </message>
    <message>
        <source>There is no project {1}.</source>
        <extracomment>project/borrowed.py</extracomment>
        <translation>Il n’y a pas de projet {1}.</translation>
    </message>
    <message>
        <source>There is no room for a copy of {1} to look at ({2}).</source>
        <extracomment>project/private_copy.py</extracomment>
        <translation>La place manque pour une copie de {1} à consulter ({2}).</translation>
    </message>
    <message>
        <source>There is no row {1} that waits for results.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>Aucune ligne {1} n’attend de résultats.</translation>
    </message>
    <message>
        <source>There is no sheet {1} in {2}.</source>
        <extracomment>offline.py</extracomment>
        <translation>Il n’y a pas de feuille {1} dans {2}.</translation>
    </message>
    <message>
        <source>There is no sheet “{1}”.</source>
        <extracomment>exporting/save.py</extracomment>
        <translation>Il n’y a pas de feuille « {1} ».</translation>
    </message>
    <message>
        <source>There is no {1} key.</source>
        <extracomment>model/providers.py</extracomment>
        <translation>Il n’y a pas de clé {1}.</translation>
    </message>
    <message>
        <source>There is not enough space for {1}.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>Il n’y a pas assez de place pour {1}.</translation>
    </message>
    <message>
        <source>There was no room for a backup before {1} was brought up to date.</source>
        <extracomment>project/file.py</extracomment>
        <translation>La place manquait pour une sauvegarde avant la mise à niveau de {1}.</translation>
    </message>
    <message>
        <source>There was no run.</source>
        <extracomment>session/charting.py</extracomment>
        <translation>Il n’y a pas eu d’exécution.</translation>
    </message>
    <message>
        <source>These filters work only when LinkedIn itself is searched: {1}.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Ces filtres ne fonctionnent qu’en cherchant dans LinkedIn même : {1}.</translation>
    </message>
    <message>
        <source>This is no do-not-contact list that Rowcall has written.</source>
        <extracomment>memory/carry.py</extracomment>
        <translation>Ce n’est pas une liste d’opposition écrite par Rowcall.</translation>
    </message>
    <message>
        <source>This is not an API key.</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Ce n’est pas une clé API.</translation>
    </message>
    <message>
        <source>This is not the address of a LinkedIn search for people. Copy it from the browser, with all that follows.</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Ce n’est pas l’adresse d’une recherche LinkedIn de personnes. Copiez-la depuis le navigateur, avec tout ce qui suit.</translation>
    </message>
    <message>
        <source>This is not the address of a Sales Navigator search. Copy it from the browser, with all that follows.</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Ce n’est pas l’adresse d’une recherche Sales Navigator. Copiez-la depuis le navigateur, avec tout ce qui suit.</translation>
    </message>
    <message>
        <source>This pattern cannot be used.</source>
        <extracomment>model/patterns.py</extracomment>
        <translation>Cette expression ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>This pattern is too long.</source>
        <extracomment>model/patterns.py</extracomment>
        <translation>Cette expression est trop longue.</translation>
    </message>
    <message>
        <source>This pattern takes too long.</source>
        <extracomment>model/patterns.py</extracomment>
        <translation>Cette expression prend trop de temps.</translation>
    </message>
    <message>
        <source>This search belongs to somebody outside your workspace; only they can delete it.</source>
        <extracomment>actions/delete_search.py</extracomment>
        <translation>Cette recherche appartient à quelqu’un hors de votre espace de travail, qui seul peut la supprimer.</translation>
    </message>
    <message>
        <source>This search finds companies. Take one that finds people (leads), or the action for companies.</source>
        <extracomment>actions/people_from_url.py</extracomment>
        <translation>Cette recherche trouve des entreprises. Prenez-en une qui trouve des personnes (leads), ou l’opération pour les entreprises.</translation>
    </message>
    <message>
        <source>This search finds people. Take one that finds companies (accounts), or the action for people.</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>Cette recherche trouve des personnes. Prenez-en une qui trouve des entreprises (comptes), ou l’opération pour les personnes.</translation>
    </message>
    <message>
        <source>This source needs: {1}.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Cette source demande : {1}.</translation>
    </message>
    <message>
        <source>This source takes no {1}.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Cette source n’accepte pas : {1}.</translation>
    </message>
    <message>
        <source>This system has no key store that Rowcall trusts.</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Ce système n’a pas de trousseau de clés auquel Rowcall se fie.</translation>
    </message>
    <message>
        <source>This version of Rowcall cannot read it.</source>
        <extracomment>engine/rereading/whole.py</extracomment>
        <translation>Cette version de Rowcall ne peut pas le lire.</translation>
    </message>
    <message>
        <source>Time at the company</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Ancienneté dans l’entreprise</translation>
    </message>
    <message>
        <source>Time in the position</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Ancienneté dans le poste</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <extracomment>declarations</extracomment>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Title in the profile</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Poste dans le profil</translation>
    </message>
    <message>
        <source>Title, headline, company and time in the position of each person; finds the LinkedIn profile of people known by name and company. At most 500 a day.</source>
        <extracomment>actions/enrich_profile.py</extracomment>
        <translation>Poste, titre du profil, entreprise et ancienneté de chaque personne ; trouve le profil LinkedIn des personnes connues par leur nom et leur entreprise. 500 par jour au plus.</translation>
    </message>
    <message>
        <source>Titles to leave out, such as Assistant.</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Intitulés à écarter, par exemple Assistant.</translation>
    </message>
    <message>
        <source>Titles to leave out, such as Intern.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Intitulés à écarter, par exemple Stagiaire.</translation>
    </message>
    <message>
        <source>To buy everything anew instead, let answers count for 0 days (known_days).</source>
        <extracomment>engine/planning/known.py</extracomment>
        <translation>Pour tout racheter à la place, faites compter les réponses 0 jour (known_days).</translation>
    </message>
    <message>
        <source>Together with others, everybody needs a first and a last name.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Demandée avec d’autres, chaque personne doit avoir un prénom et un nom.</translation>
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
        <translation>Suivre les changements de poste</translation>
    </message>
    <message>
        <source>Track new hires</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Suivre les nouvelles recrues</translation>
    </message>
    <message>
        <source>Tracking</source>
        <extracomment>declarations</extracomment>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Tracking began: Pronto looks once a day, and a change of job comes as a new row.</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>Le suivi a commencé : Pronto vérifie une fois par jour, et un changement de poste arrive comme nouvelle ligne.</translation>
    </message>
    <message>
        <source>Tracking began: Pronto looks once a week, and people who were hired come as new rows.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Le suivi a commencé : Pronto vérifie une fois par semaine, et les personnes recrutées arrivent comme nouvelles lignes.</translation>
    </message>
    <message>
        <source>Tracking goes on until Pronto's support ends it: no call of the service lists or ends it, and whether it goes on costing is not published.</source>
        <extracomment>model/tracking.py</extracomment>
        <translation>Le suivi continue jusqu’à ce que l’assistance de Pronto y mette fin : aucun appel du service ne le liste ni ne l’arrête, et s’il continue à coûter n’est pas publié.</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <extracomment>declarations</extracomment>
        <translation>Trinité-et-Tobago</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <extracomment>declarations</extracomment>
        <translation>Tristan da Cunha</translation>
    </message>
    <message>
        <source>Try again in a few minutes; nothing was spent.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>Réessayez dans quelques minutes ; rien n’a été dépensé.</translation>
    </message>
    <message>
        <source>Try again later, or use an address of your own.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Réessayez plus tard, ou utilisez votre propre adresse.</translation>
    </message>
    <message>
        <source>Trying one row at {1}.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Essai d’une ligne à {1}.</translation>
    </message>
    <message>
        <source>Trying one row soon.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Essai d’une ligne bientôt.</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <extracomment>declarations</extracomment>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Tunnel</source>
        <extracomment>declarations</extracomment>
        <translation>Tunnel</translation>
    </message>
    <message>
        <source>Tunnels need a library that is not installed.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>Les tunnels demandent une bibliothèque qui n’est pas installée.</translation>
    </message>
    <message>
        <source>Turkish lira</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Livre turque</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <extracomment>declarations</extracomment>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Îles Turks et Caicos</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <extracomment>declarations</extracomment>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Two outputs of the step {1} go into {2}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Deux résultats de l’étape {1} vont dans {2}.</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <extracomment>declarations</extracomment>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Dépendances américaines du Pacifique</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Iles Vierges Américaines</translation>
    </message>
    <message>
        <source>UAE dirham</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Dirham des Émirats</translation>
    </message>
    <message>
        <source>US dollar</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Dollar américain</translation>
    </message>
    <message>
        <source>Uganda</source>
        <extracomment>declarations</extracomment>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <extracomment>declarations</extracomment>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Under this name Pronto keeps the people found.</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Sous ce nom, Pronto garde les personnes trouvées.</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <extracomment>declarations</extracomment>
        <translation>Emirats Arabes Unis</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <extracomment>declarations</extracomment>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <extracomment>declarations</extracomment>
        <translation>Etats-Unis</translation>
    </message>
    <message>
        <source>Unlock it, or set the environment variable PRONTO_API_KEY.</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>Déverrouillez-le, ou définissez la variable d’environnement PRONTO_API_KEY.</translation>
    </message>
    <message>
        <source>Up to 100 people in one go</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Jusqu’à 100 personnes à la fois</translation>
    </message>
    <message>
        <source>Update from {1}</source>
        <extracomment>project/additions.py</extracomment>
        <translation>Mise à jour depuis {1}</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <extracomment>declarations</extracomment>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Use at most {1} letters.</source>
        <extracomment>model/patterns.py</extracomment>
        <translation>Utilisez {1} caractères au plus.</translation>
    </message>
    <message>
        <source>Use https; http is accepted for this machine only (127.0.0.1).</source>
        <extracomment>api/hosts.py</extracomment>
        <translation>Utilisez https ; http n’est accepté que pour cet ordinateur (127.0.0.1).</translation>
    </message>
    <message>
        <source>Used for numbers without a country code, as two letters such as FR. Empty: such numbers stay as they are.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Pour les numéros sans indicatif de pays, en deux lettres comme FR. Vide : ces numéros restent tels quels.</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <extracomment>declarations</extracomment>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>declarations</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <extracomment>declarations</extracomment>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <extracomment>declarations</extracomment>
        <translation>Vatican</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <extracomment>declarations</extracomment>
        <translation>Vénézuela</translation>
    </message>
    <message>
        <source>Vice President</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Vice-président</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <extracomment>declarations</extracomment>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Viewed your profile</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Ont vu votre profil</translation>
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
        <translation>Attendez sa fin, ou arrêtez-la.</translation>
    </message>
    <message>
        <source>Wait until that is done.</source>
        <extracomment>session/session.py</extracomment>
        <translation>Attendez que ce soit fait.</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <extracomment>declarations</extracomment>
        <translation>Wallis-et-Futuna</translation>
    </message>
    <message>
        <source>Watched and filled by itself</source>
        <extracomment>actions/create_audience.py</extracomment>
        <translation>Surveillée et remplie d’elle-même</translation>
    </message>
    <message>
        <source>We sent this request at {1}, and its answer could not be understood; it is kept with the project. It may have used {2}. It has not been sent again. ({3})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Nous avons envoyé cette demande à {1}, et sa réponse n’a pas pu être comprise ; elle est conservée avec le projet. Elle a peut-être utilisé {2}. Elle n’a pas été renvoyée. ({3})</translation>
    </message>
    <message>
        <source>We sent this request at {1}, but the answer did not arrive. It may have used {2}. It has not been sent again. ({3})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Nous avons envoyé cette demande à {1}, mais la réponse n’est pas arrivée. Elle a peut-être utilisé {2}. Elle n’a pas été renvoyée. ({3})</translation>
    </message>
    <message>
        <source>Website found</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Site web trouvé</translation>
    </message>
    <message>
        <source>Website of that company</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Site web de cette entreprise</translation>
    </message>
    <message>
        <source>Website, LinkedIn page, industry, size and place of each company.</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Site web, page LinkedIn, secteur, taille et lieu de chaque entreprise.</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <extracomment>declarations</extracomment>
        <translation>Sahara Occidental</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>declarations</extracomment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What Rowcall has learned from your corrections</source>
        <extracomment>memory/learned.py</extracomment>
        <translation>Ce que Rowcall a appris de vos corrections</translation>
    </message>
    <message>
        <source>What each person commented on LinkedIn lately.</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Ce que chaque personne a commenté récemment sur LinkedIn.</translation>
    </message>
    <message>
        <source>What each person liked or otherwise reacted to on LinkedIn lately.</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>Ce que chaque personne a aimé ou à quoi elle a réagi récemment sur LinkedIn.</translation>
    </message>
    <message>
        <source>What each person or company posted on LinkedIn lately.</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Ce que chaque personne ou entreprise a publié récemment sur LinkedIn.</translation>
    </message>
    <message>
        <source>What is sent there does not come to this computer (it answered {1}).</source>
        <extracomment>session/address_trial.py</extracomment>
        <translation>Ce qui y est envoyé n’arrive pas sur cet ordinateur (réponse : {1}).</translation>
    </message>
    <message>
        <source>What is wanted at least is more than what is wanted at most.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>Le minimum demandé dépasse le maximum.</translation>
    </message>
    <message>
        <source>What the list is called from then on. Empty: it keeps its name.</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>Le nom de la liste à partir de maintenant. Vide : elle garde son nom.</translation>
    </message>
    <message>
        <source>What they do</source>
        <extracomment>actions/enrich_company.py</extracomment>
        <translation>Leur activité</translation>
    </message>
    <message>
        <source>What to find</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>Quoi trouver</translation>
    </message>
    <message>
        <source>What was agreed to when it was asked is lost.</source>
        <extracomment>engine/rereading/whole.py</extracomment>
        <translation>Ce qui avait été accepté lors de la demande est perdu.</translation>
    </message>
    <message>
        <source>What was found was rejected in the review.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Ce qui a été trouvé a été refusé lors de la vérification.</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>declarations</extracomment>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where e-mails and phones are asked one by one.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Où les e-mails et téléphones sont demandés un par un.</translation>
    </message>
    <message>
        <source>Where from</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Where prospecting jobs are asked.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Où les tâches de prospection sont demandées.</translation>
    </message>
    <message>
        <source>Where searches, lists and background enrichment are asked.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>Où les recherches, les listes et l’enrichissement en arrière-plan sont demandés.</translation>
    </message>
    <message>
        <source>Where the company has its seat</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Siège de l’entreprise</translation>
    </message>
    <message>
        <source>Where they are</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>Où elles se trouvent</translation>
    </message>
    <message>
        <source>Whether a person is among your prospects at Sonarly, by LinkedIn's own number of them.</source>
        <extracomment>actions/find_prospect.py</extracomment>
        <translation>Si une personne est parmi vos prospects chez Sonarly, d’après le numéro que LinkedIn lui donne.</translation>
    </message>
    <message>
        <source>Which list</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>Quelle liste</translation>
    </message>
    <message>
        <source>Which people</source>
        <extracomment>actions/open_search.py</extracomment>
        <translation>Quelles personnes</translation>
    </message>
    <message>
        <source>Who commented</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>Qui a commenté</translation>
    </message>
    <message>
        <source>Who commented on a post</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Qui a commenté une publication</translation>
    </message>
    <message>
        <source>Who did what</source>
        <extracomment>actions/post_engagers.py</extracomment>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>Who hires</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>Qui recrute</translation>
    </message>
    <message>
        <source>Who reacted</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Qui a réagi</translation>
    </message>
    <message>
        <source>Who reacted or commented</source>
        <extracomment>model/reference.py</extracomment>
        <translation>Qui a réagi ou commenté</translation>
    </message>
    <message>
        <source>Whom to look for, such as VP Sales.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Qui chercher, par exemple VP Sales.</translation>
    </message>
    <message>
        <source>Whom to look for, such as VP Sales. A star (*) means everybody.</source>
        <extracomment>actions/find_people.py</extracomment>
        <translation>Qui chercher, par exemple VP Sales. Une étoile (*) veut dire tout le monde.</translation>
    </message>
    <message>
        <source>Whom to look for, such as VP of Sales.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>Qui chercher, par exemple VP of Sales.</translation>
    </message>
    <message>
        <source>Whom you and each person both know. Needs Sales Navigator connected on Pronto's site.</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Qui vous et chaque personne connaissez tous deux. Sales Navigator doit être connecté sur le site de Pronto.</translation>
    </message>
    <message>
        <source>Whose Pronto account it is, with its credits.</source>
        <extracomment>actions/read_account.py</extracomment>
        <translation>À qui est le compte Pronto, avec ses crédits.</translation>
    </message>
    <message>
        <source>Whose posts</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>Publications de qui</translation>
    </message>
    <message>
        <source>Why it does not fit</source>
        <extracomment>model/leads.py</extracomment>
        <translation>Pourquoi hors de la cible</translation>
    </message>
    <message>
        <source>Why this audience</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Pourquoi cette audience</translation>
    </message>
    <message>
        <source>With a cap on credits, {1} needs {2}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Avec un plafond de crédits, {1} demande {2}.</translation>
    </message>
    <message>
        <source>With their job titles</source>
        <extracomment>actions/list_personas.py</extracomment>
        <translation>Avec leurs intitulés de poste</translation>
    </message>
    <message>
        <source>Without a choice, all.</source>
        <extracomment>actions/open_search.py</extracomment>
        <translation>Sans choix, toutes.</translation>
    </message>
    <message>
        <source>Word in their name or description</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>Mot de leur nom ou de leur description</translation>
    </message>
    <message>
        <source>Words in the advertisement</source>
        <extracomment>actions/hiring_companies.py</extracomment>
        <translation>Mots de l’annonce</translation>
    </message>
    <message>
        <source>Words in the profile</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Mots du profil</translation>
    </message>
    <message>
        <source>Work e-mail, phone and personal e-mail of each person.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>E-mail professionnel, téléphone et e-mail personnel de chaque personne.</translation>
    </message>
    <message>
        <source>Write scheme, host and port alone, such as https://pronto.example or http://127.0.0.1:8765.</source>
        <extracomment>api/hosts.py</extracomment>
        <translation>Écrivez seulement le protocole, l’hôte et le port, par exemple https://pronto.example ou http://127.0.0.1:8765.</translation>
    </message>
    <message>
        <source>Write the full name or the id of one.</source>
        <extracomment>api/account.py</extracomment>
        <translation>Écrivez le nom complet ou le numéro de l’un d’eux.</translation>
    </message>
    <message>
        <source>Write the value itself.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>Écrivez la valeur elle-même.</translation>
    </message>
    <message>
        <source>Years at the company</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Années dans l’entreprise</translation>
    </message>
    <message>
        <source>Years in the position</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>Années dans le poste</translation>
    </message>
    <message>
        <source>Yemen</source>
        <extracomment>declarations</extracomment>
        <translation>Yémen</translation>
    </message>
    <message>
        <source>You chose to send this again; it is sent when you resume.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Vous avez choisi de la renvoyer ; elle part à la reprise.</translation>
    </message>
    <message>
        <source>You have no connection in common.</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>Vous n’avez aucune relation commune.</translation>
    </message>
    <message>
        <source>You left these rows out.</source>
        <extracomment>session/plan_side.py</extracomment>
        <translation>Vous avez laissé ces lignes de côté.</translation>
    </message>
    <message>
        <source>You left “{1}” in {2} out.</source>
        <extracomment>engine/planning/asks.py</extracomment>
        <translation>Vous avez laissé de côté « {1} » de {2}.</translation>
    </message>
    <message>
        <source>You rejected what was found for this row, so it is not asked for again by itself.</source>
        <extracomment>engine/planning/draft.py</extracomment>
        <translation>Vous avez rejeté ce qui a été trouvé pour cette ligne ; elle n’est donc pas redemandée d’elle-même.</translation>
    </message>
    <message>
        <source>You stopped the last run.</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Vous avez arrêté la dernière exécution.</translation>
    </message>
    <message>
        <source>You stopped the run. What was sent has finished; the rest can go on when you resume. {1}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Vous avez arrêté l’exécution. Ce qui était envoyé est terminé ; le reste continue à la reprise. {1}</translation>
    </message>
    <message>
        <source>Your Pronto account has no list of that name or number, or several of that name.</source>
        <extracomment>actions/open_list.py</extracomment>
        <translation>Votre compte Pronto n’a aucune liste de ce nom ou de ce numéro, ou en a plusieurs de ce nom.</translation>
    </message>
    <message>
        <source>Your Pronto account has no lists.</source>
        <extracomment>actions/list_lists.py</extracomment>
        <translation>Votre compte Pronto n’a aucune liste.</translation>
    </message>
    <message>
        <source>Your Sonarly key can use no account group.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Votre clé Sonarly ne peut utiliser aucun groupe de comptes.</translation>
    </message>
    <message>
        <source>Your Sonarly key can use several account groups: {1}. Name one.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>Votre clé Sonarly peut utiliser plusieurs groupes de comptes : {1}. Nommez-en un.</translation>
    </message>
    <message>
        <source>Your account</source>
        <extracomment>model/account_facts.py</extracomment>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Your lists</source>
        <extracomment>actions/list_lists.py</extracomment>
        <translation>Vos listes</translation>
    </message>
    <message>
        <source>Your network</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>Votre réseau</translation>
    </message>
    <message>
        <source>Your own figure.</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>Votre propre chiffre.</translation>
    </message>
    <message>
        <source>Your plan at Sonarly allows 100 (Tester), 1,000 (Starter) or 2,000 (Scale, Enterprise); what is more is cut off.</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>Votre abonnement Sonarly permet 100 (Tester), 1 000 (Starter) ou 2 000 (Scale, Enterprise) ; le surplus est coupé.</translation>
    </message>
    <message>
        <source>Your {1} account has not agreed to the terms for personal e-mails. Agree once in its settings at {2}. {3}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Votre compte {1} n’a pas accepté les conditions pour les e-mails personnels. Acceptez-les une fois dans ses réglages, sur {2}. {3}</translation>
    </message>
    <message>
        <source>Your {1} plan allows no more of this now: “{2}” Upgrade it at {3}, or resume later. {4}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Votre abonnement {1} ne permet pas plus pour le moment : « {2} » Passez à un abonnement supérieur sur {3}, ou reprenez plus tard. {4}</translation>
    </message>
    <message>
        <source>Zambia</source>
        <extracomment>declarations</extracomment>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <extracomment>declarations</extracomment>
        <translation>Zimbabwe</translation>
    </message>
    <message>
        <source>a cell of more than {1} characters and cannot be read.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>une cellule de plus de {1} caractères, illisible.</translation>
    </message>
    <message>
        <source>a comment</source>
        <extracomment>declarations</extracomment>
        <translation>par commentaire</translation>
    </message>
    <message>
        <source>a company</source>
        <extracomment>declarations</extracomment>
        <translation>par entreprise</translation>
    </message>
    <message>
        <source>a company or person</source>
        <extracomment>declarations</extracomment>
        <translation>par entreprise ou personne</translation>
    </message>
    <message>
        <source>a count</source>
        <extracomment>declarations</extracomment>
        <translation>par comptage</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>un fichier d’un autre type</translation>
    </message>
    <message>
        <source>a formula without value</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>une formule sans valeur</translation>
    </message>
    <message>
        <source>a hidden mark that turns the order of letters round. It is kept.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>une marque cachée qui inverse l’ordre des lettres. Elle est gardée.</translation>
    </message>
    <message>
        <source>a number of more than 15 digits</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>un nombre de plus de 15 chiffres</translation>
    </message>
    <message>
        <source>a packed file</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a person</source>
        <extracomment>declarations</extracomment>
        <translation>par personne</translation>
    </message>
    <message>
        <source>a personal e-mail</source>
        <extracomment>declarations</extracomment>
        <translation>par e-mail personnel</translation>
    </message>
    <message>
        <source>a phone</source>
        <extracomment>declarations</extracomment>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>a post</source>
        <extracomment>declarations</extracomment>
        <translation>par publication</translation>
    </message>
    <message>
        <source>a profile</source>
        <extracomment>declarations</extracomment>
        <translation>par profil</translation>
    </message>
    <message>
        <source>a prospect</source>
        <extracomment>declarations</extracomment>
        <translation>par prospect</translation>
    </message>
    <message>
        <source>a prospect with e-mail</source>
        <extracomment>declarations</extracomment>
        <translation>par prospect avec e-mail</translation>
    </message>
    <message>
        <source>a quote that is never closed and cannot be read.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>un guillemet jamais fermé, illisible.</translation>
    </message>
    <message>
        <source>a reaction</source>
        <extracomment>declarations</extracomment>
        <translation>par réaction</translation>
    </message>
    <message>
        <source>a table of a web page</source>
        <extracomment>formats/html_table.py</extracomment>
        <translation>un tableau d’une page web</translation>
    </message>
    <message>
        <source>a text document</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>un document texte</translation>
    </message>
    <message>
        <source>a text file with a row on each line</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>un fichier texte avec une entrée par ligne</translation>
    </message>
    <message>
        <source>a text file with one row a line</source>
        <extracomment>formats/delimited.py</extracomment>
        <translation>un fichier texte avec une entrée par ligne</translation>
    </message>
    <message>
        <source>a web page or XML</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>une page web ou du XML</translation>
    </message>
    <message>
        <source>a web page with a table</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>une page web avec un tableau</translation>
    </message>
    <message>
        <source>a whole number from {1} to {2}</source>
        <extracomment>settings/options.py</extracomment>
        <translation>un nombre entier de {1} à {2}</translation>
    </message>
    <message>
        <source>a whole web address such as https://relay.example/rowcall, or empty</source>
        <extracomment>settings/options.py</extracomment>
        <translation>une adresse web entière comme https://relay.example/rowcall, ou vide</translation>
    </message>
    <message>
        <source>a workbook of Excel 97 to 2003</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>un classeur Excel 97 à 2003</translation>
    </message>
    <message>
        <source>account group</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>groupe de comptes</translation>
    </message>
    <message>
        <source>account groups</source>
        <extracomment>actions/list_workspaces.py</extracomment>
        <translation>groupes de comptes</translation>
    </message>
    <message>
        <source>addresses of pages that are nobody's website</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>des adresses de pages qui ne sont le site de personne</translation>
    </message>
    <message>
        <source>amounts of money</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>des montants</translation>
    </message>
    <message>
        <source>an address such as https://app.example.com, without a path</source>
        <extracomment>settings/options.py</extracomment>
        <translation>une adresse comme https://app.example.com, sans chemin</translation>
    </message>
    <message>
        <source>an e-mail</source>
        <extracomment>declarations</extracomment>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>an error such as #N/A</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>une erreur comme #N/A</translation>
    </message>
    <message>
        <source>another company</source>
        <extracomment>model/service_words.py</extracomment>
        <translation>une autre entreprise</translation>
    </message>
    <message>
        <source>another job title</source>
        <extracomment>model/service_words.py</extracomment>
        <translation>un autre poste</translation>
    </message>
    <message>
        <source>another place</source>
        <extracomment>model/service_words.py</extracomment>
        <translation>un autre lieu</translation>
    </message>
    <message>
        <source>another separator between columns than the rest; read by it.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>un autre séparateur de colonnes que le reste ; lue avec celui-ci.</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>declarations</extracomment>
        <translation>répondu</translation>
    </message>
    <message>
        <source>answers such as yes and no</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>des réponses comme oui et non</translation>
    </message>
    <message>
        <source>background look-ups</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>recherches en arrière-plan</translation>
    </message>
    <message>
        <source>by hand</source>
        <extracomment>model/do_not_contact.py</extracomment>
        <translation>à la main</translation>
    </message>
    <message>
        <source>calls</source>
        <extracomment>declarations</extracomment>
        <translation>appels</translation>
    </message>
    <message>
        <source>can mean several</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>peut en désigner plusieurs</translation>
    </message>
    <message>
        <source>cells of {1}</source>
        <extracomment>formats/write_workbook.py</extracomment>
        <translation>cellules de {1}</translation>
    </message>
    <message>
        <source>companies to put on the list</source>
        <extracomment>model/list_companies.py</extracomment>
        <translation>entreprises à mettre dans la liste</translation>
    </message>
    <message>
        <source>companies to track</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>entreprises à suivre</translation>
    </message>
    <message>
        <source>company look-ups</source>
        <extracomment>model/company_look_up.py</extracomment>
        <translation>recherches d’entreprise</translation>
    </message>
    <message>
        <source>company searches</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>recherches d’entreprises</translation>
    </message>
    <message>
        <source>counts</source>
        <extracomment>declarations</extracomment>
        <translation>comptages</translation>
    </message>
    <message>
        <source>counts of people</source>
        <extracomment>actions/count_profiles.py</extracomment>
        <translation>comptages de personnes</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>des adresses e-mail</translation>
    </message>
    <message>
        <source>e-mail and phone look-ups</source>
        <extracomment>model/contact_questions.py</extracomment>
        <translation>recherches d’e-mail et de téléphone</translation>
    </message>
    <message>
        <source>e-mails looked for</source>
        <extracomment>model/sonarly.py</extracomment>
        <translation>e-mails cherchés</translation>
    </message>
    <message>
        <source>fewer cells than the header; the missing ones are empty.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>moins de cellules que l’en-tête ; les manquantes sont vides.</translation>
    </message>
    <message>
        <source>first names</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>des prénoms</translation>
    </message>
    <message>
        <source>forms of address such as Mr or Dr.</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>des civilités comme M. ou Dr</translation>
    </message>
    <message>
        <source>free looks</source>
        <extracomment>actions/list_lists.py</extracomment>
        <translation>consultations gratuites</translation>
    </message>
    <message>
        <source>free questions</source>
        <extracomment>actions/audience_prospects.py</extracomment>
        <translation>questions gratuites</translation>
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
        <translation>a {1} sans valeur possible : {2}</translation>
    </message>
    <message>
        <source>has no {1}; it may have {2}</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>n’a pas {1} ; il peut avoir {2}</translation>
    </message>
    <message>
        <source>headcounts</source>
        <extracomment>declarations</extracomment>
        <translation>relevés d’effectifs</translation>
    </message>
    <message>
        <source>header and values</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>en-tête et valeurs</translation>
    </message>
    <message>
        <source>hidden column</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>colonne masquée</translation>
    </message>
    <message>
        <source>hidden row</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>ligne masquée</translation>
    </message>
    <message>
        <source>hidden sheet</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>feuille masquée</translation>
    </message>
    <message>
        <source>if nobody else used this account</source>
        <extracomment>model/ledger.py</extracomment>
        <translation>si personne d’autre n’a utilisé ce compte</translation>
    </message>
    <message>
        <source>import limit</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>limite d’importation</translation>
    </message>
    <message>
        <source>in Pronto under Settings, APIs</source>
        <extracomment>model/providers.py</extracomment>
        <translation>dans Pronto, sous Settings, APIs</translation>
    </message>
    <message>
        <source>in Sonarly under the integration settings</source>
        <extracomment>model/providers.py</extracomment>
        <translation>dans Sonarly, sous les réglages d’intégration</translation>
    </message>
    <message>
        <source>in doubt</source>
        <extracomment>model/ledger.py</extracomment>
        <translation>en suspens</translation>
    </message>
    <message>
        <source>in {1} seconds</source>
        <extracomment>api/messages.py</extracomment>
        <translation>dans {1} secondes</translation>
    </message>
    <message>
        <source>is not known</source>
        <extracomment>choices/look_ups.py</extracomment>
        <translation>est inconnu</translation>
    </message>
    <message>
        <source>its header says so</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>son en-tête le dit</translation>
    </message>
    <message>
        <source>its header says so and its values are {1}</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>son en-tête le dit et ses valeurs sont {1}</translation>
    </message>
    <message>
        <source>its header says so; it is empty here</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>son en-tête le dit ; elle est vide ici</translation>
    </message>
    <message>
        <source>its values are {1}</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>ses valeurs sont {1}</translation>
    </message>
    <message>
        <source>its values are {1}, whatever its header says</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>ses valeurs sont {1}, quoi qu’en dise son en-tête</translation>
    </message>
    <message>
        <source>its values are {1}, which is no {2}</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>ses valeurs sont {1}, ce qui n’est pas : {2}</translation>
    </message>
    <message>
        <source>job advertisement look-ups</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>recherches d’offres d’emploi</translation>
    </message>
    <message>
        <source>job titles</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>des intitulés de poste</translation>
    </message>
    <message>
        <source>key store</source>
        <extracomment>settings/secrets.py</extracomment>
        <translation>trousseau de clés</translation>
    </message>
    <message>
        <source>known before</source>
        <extracomment>model/ledger.py</extracomment>
        <translation>déjà connu</translation>
    </message>
    <message>
        <source>lead list</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>liste de leads</translation>
    </message>
    <message>
        <source>lead lists</source>
        <extracomment>actions/list_navigator_lead_lists.py</extracomment>
        <translation>listes de leads</translation>
    </message>
    <message>
        <source>left as it is</source>
        <extracomment>project/doubts.py</extracomment>
        <translation>laissé tel quel</translation>
    </message>
    <message>
        <source>letters that were lost before (shown as �).</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>des lettres déjà perdues (affichées �).</translation>
    </message>
    <message>
        <source>line is</source>
        <extracomment>formats/encoding.py</extracomment>
        <translation>ligne n’est</translation>
    </message>
    <message>
        <source>lines are</source>
        <extracomment>formats/encoding.py</extracomment>
        <translation>lignes ne sont</translation>
    </message>
    <message>
        <source>lists of comments</source>
        <extracomment>actions/comments.py</extracomment>
        <translation>listes de commentaires</translation>
    </message>
    <message>
        <source>lists of posts</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>listes de publications</translation>
    </message>
    <message>
        <source>lists of reactions</source>
        <extracomment>actions/reactions.py</extracomment>
        <translation>listes de réactions</translation>
    </message>
    <message>
        <source>lists renamed</source>
        <extracomment>actions/update_list.py</extracomment>
        <translation>listes renommées</translation>
    </message>
    <message>
        <source>look-ups together</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>recherches groupées</translation>
    </message>
    <message>
        <source>more cells than the header; they are in the columns Extra 1, ...</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>plus de cellules que l’en-tête ; elles sont dans les colonnes Extra 1, ...</translation>
    </message>
    <message>
        <source>must be a table</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>doit être une table</translation>
    </message>
    <message>
        <source>names of companies</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>des noms d’entreprises</translation>
    </message>
    <message>
        <source>names of people</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>des noms de personnes</translation>
    </message>
    <message>
        <source>ngrok gave an address that cannot be used: {1}.</source>
        <extracomment>inbox/tunnel.py</extracomment>
        <translation>ngrok a donné une adresse inutilisable : {1}.</translation>
    </message>
    <message>
        <source>ngrok makes an address while results are waited for, where no address is given above. Needs an ngrok account and its authtoken.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>ngrok crée une adresse pendant que des résultats sont attendus, si aucune adresse n’est donnée plus haut. Demande un compte ngrok et son authtoken.</translation>
    </message>
    <message>
        <source>no longer in this position</source>
        <extracomment>model/service_words.py</extracomment>
        <translation>n’occupe plus ce poste</translation>
    </message>
    <message>
        <source>not found</source>
        <extracomment>model/contact_answers.py</extracomment>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>not sent</source>
        <extracomment>model/ledger.py</extracomment>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>numbers of a public register</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>des numéros d’un registre public</translation>
    </message>
    <message>
        <source>one of {1}</source>
        <extracomment>settings/options.py</extracomment>
        <translation>l’un de {1}</translation>
    </message>
    <message>
        <source>outputs of the step {1}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>résultats de l’étape {1}</translation>
    </message>
    <message>
        <source>pays bas</source>
        <extracomment>choices/places.py</extracomment>
        <translation>pays bas</translation>
    </message>
    <message>
        <source>people found in a day</source>
        <extracomment>model/leads.py</extracomment>
        <translation>personnes trouvées en un jour</translation>
    </message>
    <message>
        <source>people to track</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>personnes à suivre</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>des numéros de téléphone</translation>
    </message>
    <message>
        <source>plan limit</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>limite de l’abonnement</translation>
    </message>
    <message>
        <source>practice data</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>des données d’entraînement</translation>
    </message>
    <message>
        <source>previews</source>
        <extracomment>declarations</extracomment>
        <translation>aperçus</translation>
    </message>
    <message>
        <source>profile look-ups</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>recherches de profil</translation>
    </message>
    <message>
        <source>profiles looked up in a day</source>
        <extracomment>model/profiles.py</extracomment>
        <translation>profils recherchés en un jour</translation>
    </message>
    <message>
        <source>prospecting jobs</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>tâches de prospection</translation>
    </message>
    <message>
        <source>questions for connections</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>questions sur les relations</translation>
    </message>
    <message>
        <source>real data</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>des données réelles</translation>
    </message>
    <message>
        <source>record numbers</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>des numéros d’enregistrement</translation>
    </message>
    <message>
        <source>record numbers of a CRM</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>des numéros d’enregistrement d’un CRM</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>declarations</extracomment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>requests for open jobs</source>
        <extracomment>actions/company_hiring.py</extracomment>
        <translation>demandes d’offres d’emploi</translation>
    </message>
    <message>
        <source>requests for technologies</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>demandes de technologies</translation>
    </message>
    <message>
        <source>sales navigator</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>sales navigator</translation>
    </message>
    <message>
        <source>saved search</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>recherche enregistrée</translation>
    </message>
    <message>
        <source>saved searches</source>
        <extracomment>actions/list_navigator_searches.py</extracomment>
        <translation>recherches enregistrées</translation>
    </message>
    <message>
        <source>says no number of credits</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>ne dit aucun nombre de crédits</translation>
    </message>
    <message>
        <source>searches</source>
        <extracomment>declarations</extracomment>
        <translation>recherches</translation>
    </message>
    <message>
        <source>sent again</source>
        <extracomment>project/doubts.py</extracomment>
        <translation>renvoyé</translation>
    </message>
    <message>
        <source>sizes such as 51-200</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>des tailles comme 51-200</translation>
    </message>
    <message>
        <source>states such as new or won</source>
        <extracomment>importing/weigh.py</extracomment>
        <translation>des états comme nouveau ou gagné</translation>
    </message>
    <message>
        <source>str | int</source>
        <extracomment>settings/options.py</extracomment>
        <translation>str | int</translation>
    </message>
    <message>
        <source>technology look-ups</source>
        <extracomment>actions/company_stack.py</extracomment>
        <translation>recherches de technologies</translation>
    </message>
    <message>
        <source>the drive does not answer</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>le lecteur ne répond pas</translation>
    </message>
    <message>
        <source>the last try returns or raises</source>
        <extracomment>engine/planning/known.py</extracomment>
        <translation>the last try returns or raises</translation>
    </message>
    <message>
        <source>the only one made since the job began</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>la seule créée depuis le début de la tâche</translation>
    </message>
    <message>
        <source>the step {1}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>l’étape {1}</translation>
    </message>
    <message>
        <source>two letters such as FR, or empty</source>
        <extracomment>settings/options.py</extracomment>
        <translation>deux lettres comme FR, ou vide</translation>
    </message>
    <message>
        <source>under way</source>
        <extracomment>model/ledger.py</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>with cells</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>avec des cellules</translation>
    </message>
    <message>
        <source>wrong quotes; read as well as possible. Check them.</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>de mauvais guillemets ; lue aussi bien que possible. Vérifiez.</translation>
    </message>
    <message>
        <source>you named it</source>
        <extracomment>actions/prospecting.py</extracomment>
        <translation>vous l’avez nommée</translation>
    </message>
    <message>
        <source>yyyy-mm-dd hh:mm:ss</source>
        <extracomment>formats/write_workbook.py</extracomment>
        <translation>yyyy-mm-dd hh:mm:ss</translation>
    </message>
    <message>
        <source>{1} ({2}) cannot be {3}.</source>
        <extracomment>settings/options.py</extracomment>
        <translation>{1} ({2}) ne peut pas être {3}.</translation>
    </message>
    <message>
        <source>{1} Switch “{2}” on, or leave them out.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>{1} Activez « {2} », ou laissez-les de côté.</translation>
    </message>
    <message>
        <source>{1} THEN CAST({2} AS INTEGER)</source>
        <extracomment>project/cell_functions.py</extracomment>
        <translation>{1} THEN CAST({2} AS INTEGER)</translation>
    </message>
    <message>
        <source>{1} The limits of your account are kept for this window alone: use one window at a time.</source>
        <extracomment>session/shared_limits.py</extracomment>
        <translation>{1} Les limites de votre compte sont tenues pour cette fenêtre seule : utilisez une fenêtre à la fois.</translation>
    </message>
    <message>
        <source>{1} The newest one is {2}.</source>
        <extracomment>project/file.py</extracomment>
        <translation>{1} La plus récente est {2}.</translation>
    </message>
    <message>
        <source>{1} addresses are cut after 255 letters.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} adresses sont coupées après 255 lettres.</translation>
    </message>
    <message>
        <source>{1} addresses start with “mailto:”.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} adresses commencent par « mailto: ».</translation>
    </message>
    <message>
        <source>{1} allows {2} {3} a minute; the next one goes at {4}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} permet {2} {3} par minute ; le prochain part à {4}.</translation>
    </message>
    <message>
        <source>{1} allows {2} {3} in {4} seconds; the next one goes at {5}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} permet {2} {3} en {4} secondes ; le prochain part à {5}.</translation>
    </message>
    <message>
        <source>{1} allows {2} {3}. They are used up; it goes on at {4}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} permet {2} {3}. Ils sont épuisés ; la suite à {4}.</translation>
    </message>
    <message>
        <source>{1} allows {2} {3}. They are used up; it goes on on {4} at {5}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} permet {2} {3}. Ils sont épuisés ; la suite le {4} à {5}.</translation>
    </message>
    <message>
        <source>{1} already exists.</source>
        <extracomment>project/file.py</extracomment>
        <translation>{1} existe déjà.</translation>
    </message>
    <message>
        <source>{1} and {2} cannot both be {3} ({4}).</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>{1} et {2} ne peuvent pas être toutes deux {3} ({4}).</translation>
    </message>
    <message>
        <source>{1} answered with error {2}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} a répondu par l’erreur {2}.</translation>
    </message>
    <message>
        <source>{1} answered with the result of another request. It was not used, and nothing more was sent.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} a répondu par le résultat d’une autre demande. Il n’a pas été utilisé, et rien de plus n’a été envoyé.</translation>
    </message>
    <message>
        <source>{1} are Unknown</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Inconnu : {1}</translation>
    </message>
    <message>
        <source>{1} are unknown</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>{1} à l’état inconnu</translation>
    </message>
    <message>
        <source>{1} are waiting and will go on when you resume.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} attendent et continueront à la reprise.</translation>
    </message>
    <message>
        <source>{1} asked us to wait until {2}.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} nous a demandé d’attendre jusqu’à {2}.</translation>
    </message>
    <message>
        <source>{1} asks us to wait for too long. No row was lost. Resume later. ({2})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} nous demande d’attendre trop longtemps. Aucune ligne n’est perdue. Reprenez plus tard. ({2})</translation>
    </message>
    <message>
        <source>{1} belong to no request of this project.</source>
        <extracomment>model/received.py</extracomment>
        <translation>{1} n’appartiennent à aucune demande de ce projet.</translation>
    </message>
    <message>
        <source>{1} belongs to no request of this project.</source>
        <extracomment>model/received.py</extracomment>
        <translation>{1} n’appartient à aucune demande de ce projet.</translation>
    </message>
    <message>
        <source>{1} belongs to {2}, not to {3}.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>{1} appartient à {2}, pas à {3}.</translation>
    </message>
    <message>
        <source>{1} calls at once is not possible.</source>
        <extracomment>api/client.py</extracomment>
        <translation>{1} appels à la fois ne sont pas possibles.</translation>
    </message>
    <message>
        <source>{1} can cost and has no place here.</source>
        <extracomment>session/free_steps.py</extracomment>
        <translation>{1} peut coûter et n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>{1} can mean several places: {2}.</source>
        <extracomment>api/account.py</extracomment>
        <translation>{1} peut désigner plusieurs lieux : {2}.</translation>
    </message>
    <message>
        <source>{1} cannot answer now. No row was lost. Resume later. ({2})</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} ne peut pas répondre maintenant. Aucune ligne n’est perdue. Reprenez plus tard. ({2})</translation>
    </message>
    <message>
        <source>{1} cannot be read ({2}).</source>
        <extracomment>settings/files.py</extracomment>
        <translation>{1} ne peut pas être lu ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be read or written: </source>
        <extracomment>formats/problems.py</extracomment>
        <translation>{1} ne peut pas être lu ou écrit : </translation>
    </message>
    <message>
        <source>{1} cannot be read safely.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>{1} ne peut pas être lu en toute sécurité.</translation>
    </message>
    <message>
        <source>{1} cannot be read: {2}.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>{1} ne peut pas être lu : {2}.</translation>
    </message>
    <message>
        <source>{1} cannot be removed ({2}).</source>
        <extracomment>settings/prices.py</extracomment>
        <translation>{1} ne peut pas être supprimé ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be used ({2}).</source>
        <extracomment>memory/database.py</extracomment>
        <translation>{1} : inutilisable ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be where results are sent.</source>
        <extracomment>model/address.py</extracomment>
        <translation>{1} ne peut pas recevoir les résultats.</translation>
    </message>
    <message>
        <source>{1} cannot be written ({2}).</source>
        <extracomment>project/making.py</extracomment>
        <translation>{1} ne peut pas être écrit ({2}).</translation>
    </message>
    <message>
        <source>{1} cannot be written any more.</source>
        <extracomment>project/writer.py</extracomment>
        <translation>{1} ne peut plus être écrit.</translation>
    </message>
    <message>
        <source>{1} cannot be written here.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>{1} ne peut pas être écrit ici.</translation>
    </message>
    <message>
        <source>{1} cannot be written.</source>
        <extracomment>exporting/save.py</extracomment>
        <translation>{1} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>{1} cannot be written: the disk reports an error.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>{1} ne peut pas être écrit : le disque signale une erreur.</translation>
    </message>
    <message>
        <source>{1} cannot be {2}: {3}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} ne peut pas être {2} : {3}</translation>
    </message>
    <message>
        <source>{1} cannot use the LinkedIn account that it is connected with: “{2}” Connect it again on {3}'s site, then resume. Nothing more was sent. {4}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} ne peut pas utiliser le compte LinkedIn auquel il est connecté : « {2} » Reconnectez-le sur le site de {3}, puis reprenez. Rien de plus n’a été envoyé. {4}</translation>
    </message>
    <message>
        <source>{1} cells are</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} cellules sont</translation>
    </message>
    <message>
        <source>{1} cells are far to the right of the list and left out.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} cellules sont loin à droite de la liste et sont omises.</translation>
    </message>
    <message>
        <source>{1} cells are merged from several; only the first of these has the value, the others are empty.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} cellules sont des fusions de plusieurs ; seule la première de chacune a la valeur, les autres sont vides.</translation>
    </message>
    <message>
        <source>{1} cells have</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} cellules ont</translation>
    </message>
    <message>
        <source>{1} cells have a spreadsheet's error ({2}); they count as empty.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} cellules ont une erreur de tableur ({2}) ; elles comptent comme vides.</translation>
    </message>
    <message>
        <source>{1} cells have {2}. {3}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} cellules ont {2}. {3}</translation>
    </message>
    <message>
        <source>{1} control characters were</source>
        <extracomment>formats/control_characters.py</extracomment>
        <translation>{1} caractères de contrôle ont été</translation>
    </message>
    <message>
        <source>{1} control characters were left out: no cell can show them.</source>
        <extracomment>formats/control_characters.py</extracomment>
        <translation>{1} caractères de contrôle ont été laissés de côté : aucune cellule ne peut les afficher.</translation>
    </message>
    <message>
        <source>{1} copies this folder. Close the project before you open it on another computer.</source>
        <extracomment>project/places.py</extracomment>
        <translation>{1} copie ce dossier. Fermez le projet avant de l’ouvrir sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>{1} could not be reached.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>{1} could not be read, and stay as they are:</source>
        <extracomment>model/rereading.py</extracomment>
        <translation>Illisible, donc inchangé : {1} :</translation>
    </message>
    <message>
        <source>{1} did not answer within {2} seconds.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} n’a pas répondu en {2} secondes.</translation>
    </message>
    <message>
        <source>{1} does not belong to {name}.</source>
        <extracomment>project/file.py</extracomment>
        <translation>{1} n’appartient pas à {name}.</translation>
    </message>
    <message>
        <source>{1} e-mail addresses are not whole ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} adresses e-mail ne sont pas entières ({2}).</translation>
    </message>
    <message>
        <source>{1} gave no complete answer within {2} seconds.</source>
        <extracomment>api/messages.py</extracomment>
        <translation>{1} n’a pas donné de réponse complète en {2} secondes.</translation>
    </message>
    <message>
        <source>{1} has all results now.</source>
        <extracomment>model/received.py</extracomment>
        <translation>{1} a maintenant tous ses résultats.</translation>
    </message>
    <message>
        <source>{1} has cells outside of any sheet.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>{1} a des cellules hors de toute feuille.</translation>
    </message>
    <message>
        <source>{1} has content that no spreadsheet program writes.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>{1} a un contenu qu’aucun tableur n’écrit.</translation>
    </message>
    <message>
        <source>{1} has more cells than a list can have.</source>
        <extracomment>formats/html_table.py</extracomment>
        <translation>{1} a plus de cellules qu’une liste ne peut en avoir.</translation>
    </message>
    <message>
        <source>{1} has more columns than Excel takes.</source>
        <extracomment>formats/write_workbook.py</extracomment>
        <translation>{1} a plus de colonnes qu’Excel n’en accepte.</translation>
    </message>
    <message>
        <source>{1} has more rows than Excel takes ({2}).</source>
        <extracomment>formats/write_workbook.py</extracomment>
        <translation>{1} a plus de lignes qu’Excel n’en accepte ({2}).</translation>
    </message>
    <message>
        <source>{1} has no rows below its header.</source>
        <extracomment>importing/guess.py</extracomment>
        <translation>{1} n’a aucune ligne sous son en-tête.</translation>
    </message>
    <message>
        <source>{1} has no rows.</source>
        <extracomment>importing/load.py</extracomment>
        <translation>{1} n’a aucune ligne.</translation>
    </message>
    <message>
        <source>{1} has no sheet {2}.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>{1} n’a pas de feuille {2}.</translation>
    </message>
    <message>
        <source>{1} has {2} columns; {3} is the most.</source>
        <extracomment>formats/delimited.py</extracomment>
        <translation>{1} a {2} colonnes ; {3} est le maximum.</translation>
    </message>
    <message>
        <source>{1} have all results now.</source>
        <extracomment>model/received.py</extracomment>
        <translation>{1} ont maintenant tous leurs résultats.</translation>
    </message>
    <message>
        <source>{1} hidden columns are taken in too: {2}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} colonnes masquées sont reprises aussi : {2}</translation>
    </message>
    <message>
        <source>{1} hidden rows are taken in too.</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} lignes masquées sont reprises aussi.</translation>
    </message>
    <message>
        <source>{1} hidden sheets are not offered: {2}</source>
        <extracomment>formats/workbook_remarks.py</extracomment>
        <translation>{1} feuilles masquées ne sont pas proposées : {2}</translation>
    </message>
    <message>
        <source>{1} holds no saved messages.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>{1} ne contient aucun message enregistré.</translation>
    </message>
    <message>
        <source>{1} holds practice data, which stays where it is.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>{1} contient des données d’entraînement, qui restent où elles sont.</translation>
    </message>
    <message>
        <source>{1} holds real data, which stays where it is.</source>
        <extracomment>session/project_side.py</extracomment>
        <translation>{1} contient des données réelles, qui restent où elles sont.</translation>
    </message>
    <message>
        <source>{1} holds something that Rowcall does not make ({2} {3}).</source>
        <extracomment>project/look.py</extracomment>
        <translation>{1} contient quelque chose que Rowcall ne crée pas ({2} {3}).</translation>
    </message>
    <message>
        <source>{1} in doubt or still waited for: left as they are.</source>
        <extracomment>model/rereading.py</extracomment>
        <translation>{1} en suspens ou encore attendues : inchangées.</translation>
    </message>
    <message>
        <source>{1} in the step {2}</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} dans l’étape {2}</translation>
    </message>
    <message>
        <source>{1} is Unknown</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Inconnu : {1}</translation>
    </message>
    <message>
        <source>{1} is a file, not a folder.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>{1} est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>{1} is a folder.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>{1} est un dossier.</translation>
    </message>
    <message>
        <source>{1} is a web page without a table.</source>
        <extracomment>formats/html_table.py</extracomment>
        <translation>{1} est une page web sans tableau.</translation>
    </message>
    <message>
        <source>{1} is already open in another window.</source>
        <extracomment>project/lock.py</extracomment>
        <translation>{1} est déjà ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>{1} is closed.</source>
        <extracomment>project/writer.py</extracomment>
        <translation>{1} est fermé.</translation>
    </message>
    <message>
        <source>{1} is damaged and was left as it is.</source>
        <extracomment>settings/files.py</extracomment>
        <translation>{1} est endommagé et a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{1} is damaged or no workbook.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>{1} est endommagé ou n’est pas un classeur.</translation>
    </message>
    <message>
        <source>{1} is damaged.</source>
        <extracomment>project/problems.py</extracomment>
        <translation>{1} est endommagé.</translation>
    </message>
    <message>
        <source>{1} is damaged: a part of it is missing.</source>
        <extracomment>project/look.py</extracomment>
        <translation>{1} est endommagé : il en manque une partie.</translation>
    </message>
    <message>
        <source>{1} is empty.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>{1} est vide.</translation>
    </message>
    <message>
        <source>{1} is gone, and with it what was done last. Compare the last calls with your Pronto account.</source>
        <extracomment>project/file.py</extracomment>
        <translation>{1} a disparu, et avec lui ce qui a été fait en dernier. Comparez les derniers appels avec votre compte Pronto.</translation>
    </message>
    <message>
        <source>{1} is having trouble ({2} lost). {3}.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} a des difficultés ({2} perdus). {3}.</translation>
    </message>
    <message>
        <source>{1} is having trouble and takes no requests now. No row was lost.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} a des difficultés et n’accepte aucune demande pour le moment. Aucune ligne n’est perdue.</translation>
    </message>
    <message>
        <source>{1} is larger than 100 MB.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>{1} dépasse 100 Mo.</translation>
    </message>
    <message>
        <source>{1} is locked or not yours to use.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>{1} est verrouillé, ou vous n’avez pas le droit de l’utiliser.</translation>
    </message>
    <message>
        <source>{1} is no address of a server.</source>
        <extracomment>api/hosts.py</extracomment>
        <translation>{1} n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>{1} is no port.</source>
        <extracomment>model/address.py</extracomment>
        <translation>{1} n’est pas un port.</translation>
    </message>
    <message>
        <source>{1} is not a Rowcall project, or it is damaged.</source>
        <extracomment>project/look.py</extracomment>
        <translation>{1} n’est pas un projet Rowcall, ou il est endommagé.</translation>
    </message>
    <message>
        <source>{1} is not a Rowcall project.</source>
        <extracomment>project/look.py</extracomment>
        <translation>{1} n’est pas un projet Rowcall.</translation>
    </message>
    <message>
        <source>{1} is not encrypted, so the API key would be readable on the way.</source>
        <extracomment>api/hosts.py</extracomment>
        <translation>{1} n’est pas chiffré ; la clé API serait lisible en chemin.</translation>
    </message>
    <message>
        <source>{1} is not there.</source>
        <extracomment>formats/problems.py</extracomment>
        <translation>{1} n’existe pas.</translation>
    </message>
    <message>
        <source>{1} is on the network drive {2}, where a project can be damaged.</source>
        <extracomment>project/places.py</extracomment>
        <translation>{1} est sur le lecteur réseau {2}, où un projet peut être endommagé.</translation>
    </message>
    <message>
        <source>{1} is protected with a password.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>{1} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{1} is the list that is open.</source>
        <extracomment>session/elsewhere.py</extracomment>
        <translation>{1} est la liste ouverte.</translation>
    </message>
    <message>
        <source>{1} is too large for saved messages.</source>
        <extracomment>engine/saved_messages.py</extracomment>
        <translation>{1} est trop grand pour des messages enregistrés.</translation>
    </message>
    <message>
        <source>{1} is too large to be read safely.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>{1} est trop grand pour être lu en toute sécurité.</translation>
    </message>
    <message>
        <source>{1} is unknown</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>{1} à l’état inconnu</translation>
    </message>
    <message>
        <source>{1} is waiting and will go on when you resume.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} attend et continuera à la reprise.</translation>
    </message>
    <message>
        <source>{1} is write-protected, so it can be looked at and exported, but not changed.</source>
        <extracomment>project/places.py</extracomment>
        <translation>{1} est protégé en écriture ; il peut être consulté et exporté, mais pas modifié.</translation>
    </message>
    <message>
        <source>{1} is {2}, not a table.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>{1} est {2}, pas un tableau.</translation>
    </message>
    <message>
        <source>{1} is {2}, whatever its name says; it is read as that.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>{1} est {2}, quoi qu’en dise son nom ; il est lu comme tel.</translation>
    </message>
    <message>
        <source>{1} is {2}; it cannot also stand in for {3}.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>{1} est {2} ; elle ne peut pas aussi remplacer {3}.</translation>
    </message>
    <message>
        <source>{1} known since {2}, not bought again.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} : connu depuis le {2}, pas racheté.</translation>
    </message>
    <message>
        <source>{1} line is not UTF-8 as the rest of the file; read as windows-1252. Check the accents.</source>
        <extracomment>formats/encoding.py</extracomment>
        <translation>{1} ligne n’est pas en UTF-8 comme le reste du fichier ; lue comme windows-1252. Vérifiez les accents.</translation>
    </message>
    <message>
        <source>{1} lines are not UTF-8 as the rest of the file; read as windows-1252. Check the accents.</source>
        <extracomment>formats/encoding.py</extracomment>
        <translation>{1} lignes ne sont pas en UTF-8 comme le reste du fichier ; lues comme windows-1252. Vérifiez les accents.</translation>
    </message>
    <message>
        <source>{1} matches nothing under {2}.</source>
        <extracomment>importing/picks.py</extracomment>
        <translation>{1} ne correspond à rien sous {2}.</translation>
    </message>
    <message>
        <source>{1} must be a list with at least one value, not {2}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} doit être une liste d’au moins une valeur, pas {2}.</translation>
    </message>
    <message>
        <source>{1} must be a text, not {2}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} doit être un texte, pas {2}.</translation>
    </message>
    <message>
        <source>{1} must be a whole number of at least {2}, not {3}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} doit être un nombre entier d’au moins {2}, pas {3}.</translation>
    </message>
    <message>
        <source>{1} must be at most {2}, not {3}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} doit être au plus {2}, pas {3}.</translation>
    </message>
    <message>
        <source>{1} must be true or false, not {2}.</source>
        <extracomment>choices/resolver.py</extracomment>
        <translation>{1} doit être true ou false, pas {2}.</translation>
    </message>
    <message>
        <source>{1} no longer has this result. It may have used credits.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} n’a plus ce résultat. Il a peut-être utilisé des crédits.</translation>
    </message>
    <message>
        <source>{1} not asked: missing {2}.</source>
        <extracomment>engine/planning/draft.py</extracomment>
        <translation>{1} non demandé : il manque {2}.</translation>
    </message>
    <message>
        <source>{1} numbers are rounded after 15 digits ({2}); Excel does that.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} nombres sont arrondis après 15 chiffres ({2}) ; Excel fait cela.</translation>
    </message>
    <message>
        <source>{1} numbers end in “.0” ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} nombres finissent par « .0 » ({2}).</translation>
    </message>
    <message>
        <source>{1} numbers have lost their first zero ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} nombres ont perdu leur premier zéro ({2}).</translation>
    </message>
    <message>
        <source>{1} numbers have lost their plus sign ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} numéros ont perdu leur signe plus ({2}).</translation>
    </message>
    <message>
        <source>{1} numbers look cut by Excel ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} nombres semblent coupés par Excel ({2}).</translation>
    </message>
    <message>
        <source>{1} of this name were found ({2} {3}): write the number of one.</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>{1} de ce nom ont été trouvés ({2} {3}) : écrivez le numéro de l’un d’eux.</translation>
    </message>
    <message>
        <source>{1} of {2} are done</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>Terminé : {1} sur {2}</translation>
    </message>
    <message>
        <source>{1} of {2} are done.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>Terminé : {1} sur {2}.</translation>
    </message>
    <message>
        <source>{1} of {2} companies came: the others were not sent, or were sent while Rowcall was closed.</source>
        <extracomment>model/company_searches.py</extracomment>
        <translation>{1} entreprises sur {2} sont arrivées : les autres n’ont pas été envoyées, ou l’ont été pendant que Rowcall était fermé.</translation>
    </message>
    <message>
        <source>{1} only marks a workbook as open in Excel.</source>
        <extracomment>formats/recognise.py</extracomment>
        <translation>{1} signale seulement qu’un classeur est ouvert dans Excel.</translation>
    </message>
    <message>
        <source>{1} phones have become dates ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} téléphones sont devenus des dates ({2}).</translation>
    </message>
    <message>
        <source>{1} phones start with an apostrophe ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} téléphones commencent par une apostrophe ({2}).</translation>
    </message>
    <message>
        <source>{1} postcodes have lost their first zero ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} codes postaux ont perdu leur premier zéro ({2}).</translation>
    </message>
    <message>
        <source>{1} refused five rows in a row with the same words ({2}). Nothing more was sent.</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} a refusé cinq lignes à la suite avec les mêmes mots ({2}). Rien de plus n’a été envoyé.</translation>
    </message>
    <message>
        <source>{1} refused the API key.</source>
        <extracomment>api/lookup.py</extracomment>
        <translation>{1} a refusé la clé API.</translation>
    </message>
    <message>
        <source>{1} refused the API key. Nothing more was sent. {2}</source>
        <extracomment>engine/messages.py</extracomment>
        <translation>{1} a refusé la clé API. Rien de plus n’a été envoyé. {2}</translation>
    </message>
    <message>
        <source>{1} refused the API key: {2}.</source>
        <extracomment>api/lookup.py</extracomment>
        <translation>{1} a refusé la clé API : {2}.</translation>
    </message>
    <message>
        <source>{1} rows have</source>
        <extracomment>formats/table.py</extracomment>
        <translation>{1} lignes ont</translation>
    </message>
    <message>
        <source>{1} rows have {2}</source>
        <extracomment>formats/shape.py</extracomment>
        <translation>{1} lignes ont {2}</translation>
    </message>
    <message>
        <source>{1} searches are called {2}: write the number of one.</source>
        <extracomment>model/saved_searches.py</extracomment>
        <translation>{1} recherches portent le nom {2} : écrivez le numéro de l’une d’elles.</translation>
    </message>
    <message>
        <source>{1} sizes have become dates ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} tailles sont devenues des dates ({2}).</translation>
    </message>
    <message>
        <source>{1} stands in for {2} ({3}), but no column is that.</source>
        <extracomment>importing/agree.py</extracomment>
        <translation>{1} remplace {2} ({3}), mais aucune colonne ne l’est.</translation>
    </message>
    <message>
        <source>{1} still wait for more.</source>
        <extracomment>model/received.py</extracomment>
        <translation>{1} en attendent encore d’autres.</translation>
    </message>
    <message>
        <source>{1} still waits for more.</source>
        <extracomment>model/received.py</extracomment>
        <translation>{1} en attend encore d’autres.</translation>
    </message>
    <message>
        <source>{1} taken in.</source>
        <extracomment>model/received.py</extracomment>
        <translation>Reprise : {1}.</translation>
    </message>
    <message>
        <source>{1} takes too long to read.</source>
        <extracomment>formats/workbook_process.py</extracomment>
        <translation>La lecture de {1} prend trop de temps.</translation>
    </message>
    <message>
        <source>{1} texts have garbled letters ({2}); they are so in the file.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} textes ont des lettres illisibles ({2}) ; c’est ainsi dans le fichier.</translation>
    </message>
    <message>
        <source>{1} texts have lost letters ({2}); they are so in the file.</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} textes ont perdu des lettres ({2}) ; c’est ainsi dans le fichier.</translation>
    </message>
    <message>
        <source>{1} values start with an apostrophe ({2}).</source>
        <extracomment>importing/damage_signs.py</extracomment>
        <translation>{1} valeurs commencent par une apostrophe ({2}).</translation>
    </message>
    <message>
        <source>{1} wait at the service</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>{1} en attente chez le service</translation>
    </message>
    <message>
        <source>{1} waits at the service</source>
        <extracomment>session/left_over.py</extracomment>
        <translation>{1} en attente chez le service</translation>
    </message>
    <message>
        <source>{1} was made by a newer Rowcall.</source>
        <extracomment>project/look.py</extracomment>
        <translation>{1} a été créé par un Rowcall plus récent.</translation>
    </message>
    <message>
        <source>{1} was moved or deleted while it was open.</source>
        <extracomment>project/watch.py</extracomment>
        <translation>{1} a été déplacé ou supprimé pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <source>{1} was not written right: what can be read differs from what went in.</source>
        <extracomment>formats/replace.py</extracomment>
        <translation>{1} n’a pas été écrit correctement : ce qu’on y lit diffère de ce qui y a été mis.</translation>
    </message>
    <message>
        <source>{1} was not written right: {2} {3} went in, {4} can be read.</source>
        <extracomment>formats/replace.py</extracomment>
        <translation>{1} n’a pas été écrit correctement : {2} {3} écrites, {4} lisibles.</translation>
    </message>
    <message>
        <source>{1} was replaced by another file while it was open.</source>
        <extracomment>project/watch.py</extracomment>
        <translation>{1} a été remplacé par un autre fichier pendant qu’il était ouvert.</translation>
    </message>
    <message>
        <source>{1} were damaged and start anew. The damaged file was kept as {2}.</source>
        <extracomment>memory/database.py</extracomment>
        <translation>{1} : endommagé, donc recommencé à neuf. Le fichier endommagé a été gardé sous le nom {2}.</translation>
    </message>
    <message>
        <source>{1} were written by a newer Rowcall.</source>
        <extracomment>memory/database.py</extracomment>
        <translation>{1} : écrit par un Rowcall plus récent.</translation>
    </message>
    <message>
        <source>{1} would unpack to more than a list of companies or contacts can be.</source>
        <extracomment>formats/archive_limits.py</extracomment>
        <translation>{1} contiendrait, une fois décompressé, plus qu’une liste d’entreprises ou de contacts ne peut avoir.</translation>
    </message>
    <message>
        <source>{1} {2} on this list must not be contacted</source>
        <extracomment>model/do_not_contact.py</extracomment>
        <translation>{1} {2} de cette liste à ne pas contacter</translation>
    </message>
    <message>
        <source>{1}, change in {2} months (%)</source>
        <extracomment>actions/headcount.py</extracomment>
        <translation>{1}, évolution en {2} mois (%)</translation>
    </message>
    <message>
        <source>{1}. {2} in {3} was taken as yes.</source>
        <extracomment>model/do_not_contact.py</extracomment>
        <translation>{1}. {2} dans {3} a été compris comme oui.</translation>
    </message>
    <message>
        <source>{1}; and {2} more</source>
        <extracomment>model/sonarly_steps.py</extracomment>
        <translation>{1} ; et {2} de plus</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <extracomment>declarations</extracomment>
        <translation>Îles Åland</translation>
    </message>
    <message>
        <source>“At once” and “In the background” work without one.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>« Immédiatement » et « En arrière-plan » fonctionnent sans elle.</translation>
    </message>
    <message>
        <source>“Only the first 25, without details and without credits” works without one.</source>
        <extracomment>actions/search_companies.py</extracomment>
        <translation>« Seulement les 25 premières, sans détails et sans crédit » fonctionne sans elle.</translation>
    </message>
    <message>
        <source>“People from a LinkedIn search” and the free first 25 of “Search companies” work without one.</source>
        <extracomment>actions/companies_from_url.py</extracomment>
        <translation>« Personnes d’une recherche LinkedIn » et les 25 premières, gratuites, de « Rechercher des entreprises » fonctionnent sans elle.</translation>
    </message>
    <message>
        <source>“Profile details” now and again tells of new jobs without one.</source>
        <extracomment>actions/track_job_changes.py</extracomment>
        <translation>« Détails des profils » de temps en temps signale les nouveaux postes sans elle.</translation>
    </message>
    <message>
        <source>“Search companies” shows the first 25 companies for free without an address.</source>
        <extracomment>actions/growing_companies.py</extracomment>
        <translation>« Rechercher des entreprises » montre gratuitement les 25 premières entreprises sans adresse.</translation>
    </message>
    <message>
        <source>“Search people” with “Changed jobs recently” at these companies works without one.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>« Rechercher des personnes » avec « A changé de poste récemment » dans ces entreprises fonctionne sans elle.</translation>
    </message>
    <message>
        <source>“{1}” cannot mean “{2}”.</source>
        <extracomment>importing/picks.py</extracomment>
        <translation>« {1} » ne peut pas vouloir dire « {2} ».</translation>
    </message>
    <message>
        <source>“{1}” is neither a LinkedIn page of a company nor its LinkedIn number.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>« {1} » n’est ni la page LinkedIn d’une entreprise ni son numéro LinkedIn.</translation>
    </message>
    <message>
        <source>“{1}” is neither the address of a LinkedIn profile nor LinkedIn's own name for one (urn:li:…).</source>
        <extracomment>actions/connections.py</extracomment>
        <translation>« {1} » n’est ni l’adresse d’un profil LinkedIn ni le nom que LinkedIn lui donne (urn:li:…).</translation>
    </message>
    <message>
        <source>“{1}” is no LinkedIn profile, such as https://www.linkedin.com/in/name.</source>
        <extracomment>model/people_filters.py</extracomment>
        <translation>« {1} » n’est pas un profil LinkedIn, comme https://www.linkedin.com/in/name.</translation>
    </message>
    <message>
        <source>“{1}” is no country.</source>
        <extracomment>actions/enrich_contact.py</extracomment>
        <translation>« {1} » n’est pas un pays.</translation>
    </message>
    <message>
        <source>“{1}” is not among the industries that can be chosen by name: type LinkedIn's number of it.</source>
        <extracomment>model/reference.py</extracomment>
        <translation>« {1} » n’est pas parmi les secteurs à choisir par leur nom : tapez son numéro LinkedIn.</translation>
    </message>
    <message>
        <source>“{1}” is not the address of a LinkedIn post: copy it with the Share button of the post.</source>
        <extracomment>model/signals.py</extracomment>
        <translation>« {1} » n’est pas l’adresse d’une publication LinkedIn : copiez-la avec le bouton Partager de la publication.</translation>
    </message>
    <message>
        <source>“{1}” is not the address of a LinkedIn profile or company page.</source>
        <extracomment>actions/posts.py</extracomment>
        <translation>« {1} » n’est pas l’adresse d’un profil LinkedIn ni d’une page d’entreprise.</translation>
    </message>
    <message>
        <source>“{1}” is not the address of a LinkedIn profile.</source>
        <extracomment>model/signals.py</extracomment>
        <translation>« {1} » n’est pas l’adresse d’un profil LinkedIn.</translation>
    </message>
    <message>
        <source>“{1}” is not the address of a company's LinkedIn page.</source>
        <extracomment>actions/track_new_hires.py</extracomment>
        <translation>« {1} » n’est pas l’adresse de la page LinkedIn d’une entreprise.</translation>
    </message>
    <message>
        <source>“{1}” is not the address of a company's page on LinkedIn.</source>
        <extracomment>actions/lookalikes.py</extracomment>
        <translation>« {1} » n’est pas l’adresse de la page d’une entreprise sur LinkedIn.</translation>
    </message>
    <message>
        <source>“{1}” matches no value of {2}.</source>
        <extracomment>engine/planning/asks.py</extracomment>
        <translation>« {1} » ne correspond à aucune valeur de {2}.</translation>
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
        <translation>Compact</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <extracomment>ui/settings_dialog/option_inputs.py</extracomment>
        <translation>Aéré</translation>
    </message>
</context>
<context>
    <name>sheet keys</name>
    <message>
        <source>Down; Shift goes up</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Vers le bas ; avec Maj, vers le haut</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Modifier la cellule</translation>
    </message>
    <message>
        <source>Select everything</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the column; Shift+Space selects the row</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Sélectionner la colonne ; Maj+Espace sélectionne la ligne</translation>
    </message>
    <message>
        <source>Select up to that edge</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Sélectionner jusqu’à ce bord</translation>
    </message>
    <message>
        <source>Sort, filter and change the column</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Trier, filtrer et modifier la colonne</translation>
    </message>
    <message>
        <source>To the edge of the filled cells</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Jusqu’au bord des cellules remplies</translation>
    </message>
    <message>
        <source>To the first cell; Ctrl+End to the last</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>À la première cellule ; Ctrl+Fin à la dernière</translation>
    </message>
    <message>
        <source>To the right; Shift goes left</source>
        <extracomment>ui/help/sheet_keys.py</extracomment>
        <translation>Vers la droite ; avec Maj, vers la gauche</translation>
    </message>
</context>
<context>
    <name>sheet menus</name>
    <message>
        <source>Clean up</source>
        <extracomment>ui/window/sheet_menus.py</extracomment>
        <translation>Nettoyer</translation>
    </message>
    <message>
        <source>Nothing special</source>
        <extracomment>ui/window/sheet_menus.py</extracomment>
        <translation>Rien de spécial</translation>
    </message>
    <message>
        <source>Why are cells empty?</source>
        <extracomment>ui/window/sheet_menus.py</extracomment>
        <translation type="unfinished">Pourquoi des cellules vides ?</translation>
    </message>
    <message>
        <source>Taken for</source>
        <extracomment>ui/window/sheet_menus.py</extracomment>
        <translation type="unfinished">Prise pour</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>Asked, and nothing was found.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Demandé, et rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Catch-all</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Catch-all</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Distribuable</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Ne pas contacter</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Ne convient pas</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Fits</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Convient</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Invalid</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>It may have been paid, and no answer came.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Peut-être payé, et aucune réponse n’est venue.</translation>
    </message>
    <message>
        <source>Mail to this address comes back.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Les messages envoyés à cette adresse reviennent.</translation>
    </message>
    <message>
        <source>Mail to this address may come back.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Les messages envoyés à cette adresse risquent de revenir.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Non demandé.</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>On your do-not-contact list: never asked for, never paid for.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Sur votre liste d’opposition : jamais demandé, jamais payé.</translation>
    </message>
    <message>
        <source>Risky</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Risqué</translation>
    </message>
    <message>
        <source>Searching…</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>The company's mail server takes mail to any address, so nobody can say whether this one exists.</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Le serveur de messagerie de l’entreprise accepte n’importe quelle adresse : personne ne peut dire si celle-ci existe.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>ui/grid/states.py</extracomment>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>storyWords</name>
    <message>
        <source>Bought before, not bought again</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Déjà acheté, pas racheté</translation>
    </message>
    <message>
        <source>By you: {step}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Par vous : {step}</translation>
    </message>
    <message>
        <source>From a kept answer, read again</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>D’une réponse conservée, relue</translation>
    </message>
    <message>
        <source>From {file}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>De {file}</translation>
    </message>
    <message>
        <source>From {file}, line {line}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>De {file}, ligne {line}</translation>
    </message>
    <message>
        <source>Kept beside yours</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Conservé à côté du vôtre</translation>
    </message>
    <message>
        <source>Nothing tells where it is from</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Rien n’indique d’où cela vient</translation>
    </message>
    <message>
        <source>Now</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Same answer as row {row}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Même réponse que la ligne {row}</translation>
    </message>
    <message>
        <source>The service</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Le service</translation>
    </message>
    <message>
        <source>Tidied from {column}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Mis en forme d’après {column}</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>a newer version of the list</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>une version plus récente de la liste</translation>
    </message>
    <message>
        <source>no credits</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation type="unfinished">aucun crédit</translation>
    </message>
    <message>
        <source>up to {credits}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation type="unfinished">jusqu’à {credits}</translation>
    </message>
    <message>
        <source>{service} sent it, {action}</source>
        <extracomment>ui/widgets/story_words.py</extracomment>
        <translation>{service} l’a envoyé, {action}</translation>
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
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Already there</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Another name for it</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Un autre nom pour elle</translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Vides</translation>
    </message>
    <message>
        <source>Broken</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Column</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Each may be several rows of the list, or shares one with another row of its file. Nobody guesses: they are set aside, and the list stays as it is there.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Chacune peut être plusieurs lignes de la liste, ou en partage une avec une autre ligne de son fichier. Personne ne devine : elles sont mises de côté, et la liste reste telle quelle à cet endroit.</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Disparues</translation>
    </message>
    <message>
        <source>In the file</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>In the list</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>New column: filled for new rows</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Nouvelle colonne : remplie pour les nouvelles lignes</translation>
    </message>
    <message>
        <source>No cells that differ</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Aucune cellule ne diffère</translation>
    </message>
    <message>
        <source>No new rows</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Aucune nouvelle ligne</translation>
    </message>
    <message>
        <source>Nothing in the list changes.</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Rien ne change dans la liste.</translation>
    </message>
    <message>
        <source>Nothing is deleted.</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>Rien n’est supprimé.</translation>
    </message>
    <message>
        <source>Remark</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Set aside</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>The file has something else for them: a line for each cell. An empty cell changes nothing.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Le fichier a autre chose pour elles : une ligne par cellule. Une cellule vide ne change rien.</translation>
    </message>
    <message>
        <source>The list does not have them. They go to its end.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>La liste ne les a pas. Elles vont à sa fin.</translation>
    </message>
    <message>
        <source>The list has them, and nothing of them differs.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>La liste les a, et rien ne diffère.</translation>
    </message>
    <message>
        <source>The list has them, equal in every cell. They are set aside, not taken in twice.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>La liste les a, identiques dans chaque cellule. Elles sont mises de côté, pas reprises deux fois.</translation>
    </message>
    <message>
        <source>The list has them, the file does not. They stay in the list, with all that was found for them.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>La liste les a, le fichier non. Elles restent dans la liste, avec tout ce qui a été trouvé pour elles.</translation>
    </message>
    <message>
        <source>They are blank, broken, or stand twice in the file. They are kept beside the list.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Elles sont vides, illisibles ou en double dans le fichier. Elles sont gardées à côté de la liste.</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>En double dans le fichier</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Unclear</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Incertaines</translation>
    </message>
    <message>
        <source>Where each column of the file goes.</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Où va chaque colonne du fichier.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>You typed it</source>
        <extracomment>ui/update_dialog/groups.py</extracomment>
        <translation>Vous l’avez tapé</translation>
    </message>
    <message>
        <source>{parts}; the list then has {rows}.</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>{parts} ; la liste a alors {rows}.</translation>
    </message>
</context>
<context>
    <name>watch</name>
    <message>
        <source>about {time} left</source>
        <extracomment>ui/widgets/watch.py</extracomment>
        <translation>encore {time} environ</translation>
    </message>
    <message>
        <source>{share} %</source>
        <extracomment>ui/widgets/watch.py</extracomment>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>whyWords</name>
    <message>
        <source>Access key refused</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Clé d’accès refusée</translation>
    </message>
    <message>
        <source>Account out of credits</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Compte sans crédits</translation>
    </message>
    <message>
        <source>Agree at the service…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Accepter auprès du service…</translation>
    </message>
    <message>
        <source>Allow more…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Permettre plus…</translation>
    </message>
    <message>
        <source>Allowed credits used up</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Crédits permis épuisés</translation>
    </message>
    <message>
        <source>Answer not fetched</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Réponse non récupérée</translation>
    </message>
    <message>
        <source>Ask for these rows…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Demander ces lignes…</translation>
    </message>
    <message>
        <source>Asked, and nothing was found.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Demandé, et rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Being asked</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Came after the run</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Arrivée après l’exécution</translation>
    </message>
    <message>
        <source>Check the balance</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Vérifier le solde</translation>
    </message>
    <message>
        <source>Consent not given</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Accord non donné</translation>
    </message>
    <message>
        <source>Could not be tidied</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Mise en forme impossible</translation>
    </message>
    <message>
        <source>Decide…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Ne pas contacter</translation>
    </message>
    <message>
        <source>Do-not-contact list…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Liste d’opposition…</translation>
    </message>
    <message>
        <source>Emptied by you</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Vidée par vous</translation>
    </message>
    <message>
        <source>Empty in the list</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Vide dans la liste</translation>
    </message>
    <message>
        <source>Enter the key…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Entrer la clé…</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Compléter ce qui manque</translation>
    </message>
    <message>
        <source>Fits the target</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Correspond à la cible</translation>
    </message>
    <message>
        <source>In the list already</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Déjà dans la liste</translation>
    </message>
    <message>
        <source>It is being asked just now.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>La demande est en cours.</translation>
    </message>
    <message>
        <source>It is waiting for its turn in the run.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Elle attend son tour dans l’exécution.</translation>
    </message>
    <message>
        <source>It may have been paid for, and you left it as it is.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Cela a pu être payé, et vous l’avez laissé tel quel.</translation>
    </message>
    <message>
        <source>It was asked and may have been paid for; no answer came. It is not asked again by itself.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>La demande a été faite et a pu être payée ; aucune réponse n’est venue. Elle n’est pas refaite d’elle-même.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Laissée telle quelle</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Omise par vous</translation>
    </message>
    <message>
        <source>Missing, and needed</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Manque, et est nécessaire</translation>
    </message>
    <message>
        <source>Not among the chosen rows</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Hors des lignes choisies</translation>
    </message>
    <message>
        <source>Not asked: a value of the row could not be used.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Pas demandé : une valeur de la ligne était inutilisable.</translation>
    </message>
    <message>
        <source>Not asked: it is not among the rows of the trial.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Pas demandé : hors des lignes de l’essai.</translation>
    </message>
    <message>
        <source>Not asked: the access key was refused.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Pas demandé : la clé d’accès a été refusée.</translation>
    </message>
    <message>
        <source>Not asked: the account has not agreed to the terms for personal e-mails.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Pas demandé : le compte n’a pas accepté les conditions pour les e-mails personnels.</translation>
    </message>
    <message>
        <source>Not asked: the account was out of credits.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Pas demandé : le compte n’avait plus de crédits.</translation>
    </message>
    <message>
        <source>Not asked: the credits you allowed were used up.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Pas demandé : les crédits que vous aviez permis étaient épuisés.</translation>
    </message>
    <message>
        <source>Not asked: the list has it already in a column of its own.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Pas demandé : la liste l’a déjà dans une colonne à elle.</translation>
    </message>
    <message>
        <source>Not asked: the row came after the run of “{action}”.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Pas demandé : la ligne est arrivée après l’exécution de « {action} ».</translation>
    </message>
    <message>
        <source>Not asked: the row lacks what is needed.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Pas demandé : il manque à la ligne ce qui est nécessaire.</translation>
    </message>
    <message>
        <source>Not asked: the run ended before its turn.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Pas demandé : l’exécution a fini avant son tour.</translation>
    </message>
    <message>
        <source>Not asked: the run stopped because too few rows had a result.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Pas demandé : l’exécution s’est arrêtée, trop peu de lignes avaient un résultat.</translation>
    </message>
    <message>
        <source>Not asked: this was not chosen in “{action}” for this row.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Pas demandé : ce n’était pas choisi dans « {action} » pour cette ligne.</translation>
    </message>
    <message>
        <source>Not asked: you left such rows out.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Pas demandé : vous avez omis ces lignes.</translation>
    </message>
    <message>
        <source>Not asked: you stopped the run before its turn.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Pas demandé : vous avez arrêté l’exécution avant son tour.</translation>
    </message>
    <message>
        <source>Not asked: “{action}” does nothing for such a row.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Pas demandé : « {action} » ne fait rien pour une telle ligne.</translation>
    </message>
    <message>
        <source>Not asked: “{action}” was run for other rows only.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Pas demandé : « {action} » a été lancé pour d’autres lignes seulement.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Pas choisi</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Pas encore rempli</translation>
    </message>
    <message>
        <source>Not found</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not in the answer</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Absent de la réponse</translation>
    </message>
    <message>
        <source>Not in the trial</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Hors de l’essai</translation>
    </message>
    <message>
        <source>Nothing can be made of the cell that it is made from.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>La cellule dont elle est tirée ne permet d’en rien faire.</translation>
    </message>
    <message>
        <source>Nothing has been typed here yet.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Rien n’a encore été saisi ici.</translation>
    </message>
    <message>
        <source>Nothing tells any more why it is empty.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Rien n’indique plus pourquoi elle est vide.</translation>
    </message>
    <message>
        <source>Nothing tells why</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Rien n’indique pourquoi</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Rien à demander</translation>
    </message>
    <message>
        <source>Nothing to tidy</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Rien à mettre en forme</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>On your do-not-contact list: never asked for, never paid for.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Sur votre liste d’opposition : jamais demandé, jamais payé.</translation>
    </message>
    <message>
        <source>Read answers again</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation type="unfinished">Relire les réponses</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Reprendre l’exécution</translation>
    </message>
    <message>
        <source>Same as another row</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Identique à une autre ligne</translation>
    </message>
    <message>
        <source>Same as row {row}, which has nothing here either.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Identique à la ligne {row}, qui n’a rien ici non plus.</translation>
    </message>
    <message>
        <source>Same as row {row}: it was asked for once, and what was found stands there.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Identique à la ligne {row} : la demande n’a été faite qu’une fois, et ce qui a été trouvé s’y trouve.</translation>
    </message>
    <message>
        <source>See what it held…</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Voir ce qu’elle contenait…</translation>
    </message>
    <message>
        <source>Show the run</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Afficher l’exécution</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Il manque quelque chose</translation>
    </message>
    <message>
        <source>The answer came and does not say this.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>La réponse est venue et ne le dit pas.</translation>
    </message>
    <message>
        <source>The answer is still at the service. Resume to fetch it.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>La réponse est encore chez le service. Reprenez pour la récupérer.</translation>
    </message>
    <message>
        <source>The cell that it is made from is empty.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>La cellule dont elle est tirée est vide.</translation>
    </message>
    <message>
        <source>The list has nothing here, and something could not be asked for want of it.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>La liste n’a rien ici, et faute de cela quelque chose n’a pas pu être demandé.</translation>
    </message>
    <message>
        <source>The list has nothing here.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>La liste n’a rien ici.</translation>
    </message>
    <message>
        <source>The run ended early</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>L’exécution a fini trop tôt</translation>
    </message>
    <message>
        <source>The service refused it.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Le service l’a refusé.</translation>
    </message>
    <message>
        <source>There is nothing to say here: the person fits the target.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Il n’y a rien à dire ici : la personne correspond à la cible.</translation>
    </message>
    <message>
        <source>Too few results</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Trop peu de résultats</translation>
    </message>
    <message>
        <source>Unknown, perhaps paid</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Inconnu, peut-être payé</translation>
    </message>
    <message>
        <source>Value not understood</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Valeur non comprise</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>You emptied this cell.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Vous avez vidé cette cellule.</translation>
    </message>
    <message>
        <source>You stopped the run</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>Vous avez arrêté l’exécution</translation>
    </message>
    <message>
        <source>{what} Asked {moment}; the call took {credits}.</source>
        <extracomment>ui/widgets/why_words.py</extracomment>
        <translation>{what} Demandé {moment} ; l’appel a coûté {credits}.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source> The rest goes on when there are more.</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation> Le reste continue quand il y en a plus.</translation>
    </message>
    <message>
        <source>We sent this request at {time} but the answer did not arrive. It may have used {credits}. It has not been sent again.</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>Nous avons envoyé cette demande à {time}, mais la réponse n’est pas arrivée. Elle a peut-être utilisé {credits}. Elle n’a pas été renvoyée.</translation>
    </message>
    <message>
        <source>a minute</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>par minute</translation>
    </message>
    <message>
        <source>a moment</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>un instant</translation>
    </message>
    <message>
        <source>in {time}</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>en {time}</translation>
    </message>
    <message>
        <source>no credits</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>aucun crédit</translation>
    </message>
    <message>
        <source>no upper limit</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>sans limite supérieure</translation>
    </message>
    <message>
        <source>up to {credits}</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>jusqu’à {credits}</translation>
    </message>
    <message>
        <source>up to {credits} (practice)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>max. {credits} (fictifs)</translation>
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
        <translation>{provider} permet {most} {what} {time} : {calls} prennent environ {duration}.</translation>
    </message>
    <message>
        <source>{provider}'s limit for {what}: {left} of {most} are left now.</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>Limite de {provider} pour {what} : il en reste {left} sur {most}.</translation>
    </message>
    <message>
        <source>{provider}'s limit for {what}: {most}. In practice nothing is counted against it.</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>Limite de {provider} pour {what} : {most}. À l’entraînement, rien n’y est compté.</translation>
    </message>
</context>
</TS>
