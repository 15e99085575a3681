<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>counted</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) cannot be saved: the disk is full.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>
            <numerusform>%Ln answer cannot be saved: the disk is full.</numerusform>
            <numerusform>%Ln answers cannot be saved: the disk is full.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) forgotten.</source>
        <extracomment>ui/settings_dialog/answers_card.py</extracomment>
        <translation>
            <numerusform>%Ln answer forgotten.</numerusform>
            <numerusform>%Ln answers forgotten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to review</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) to review in other sheets</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln answer to review in other sheets</numerusform>
            <numerusform>%Ln answers to review in other sheets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln blank row(s)</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln blank</numerusform>
            <numerusform>%Ln blank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken row(s)</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln broken</numerusform>
            <numerusform>%Ln broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) left as they are. Their credits count as possibly used.</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln left as it is. Its credits count as possibly used.</numerusform>
            <numerusform>%Ln left as they are. Their credits count as possibly used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) may have been paid without an answer. None is sent again by itself.</source>
        <extracomment>ui/window/remarks.py</extracomment>
        <translation>
            <numerusform>%Ln call may have been paid without an answer. It is not sent again by itself.</numerusform>
            <numerusform>%Ln calls may have been paid without an answer. None is sent again by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) would become unknown.</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>
            <numerusform>%Ln call would become unknown.</numerusform>
            <numerusform>%Ln calls would become unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) change</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>%Ln cell changes</numerusform>
            <numerusform>%Ln cells change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) changed</source>
        <extracomment>ui/window/further.py</extracomment>
        <translation>
            <numerusform>%Ln cell changed</numerusform>
            <numerusform>%Ln cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) filled</source>
        <extracomment>ui/grid/selection_sums.py</extracomment>
        <translation>
            <numerusform>%Ln filled</numerusform>
            <numerusform>%Ln filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) got a leading apostrophe, so that no spreadsheet runs them.</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln cell got a leading apostrophe, so that no spreadsheet runs it.</numerusform>
            <numerusform>%Ln cells got a leading apostrophe, so that no spreadsheet runs them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) replaced</source>
        <extracomment>ui/grid/finder.py</extracomment>
        <translation>
            <numerusform>%Ln cell replaced</numerusform>
            <numerusform>%Ln cells replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would change. The first {shown}:</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln cell would change. The first {shown}:</numerusform>
            <numerusform>%Ln cells would change. The first {shown}:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s) would change:</source>
        <extracomment>ui/rewrite_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln cell would change:</numerusform>
            <numerusform>%Ln cells would change:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed row(s) of it</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln changed row of it</numerusform>
            <numerusform>%Ln changed rows of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln company(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln company</numerusform>
            <numerusform>%Ln companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credit(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln credit</numerusform>
            <numerusform>%Ln credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) taken off the list.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln taken off the list.</numerusform>
            <numerusform>%Ln taken off the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) were on the list before.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln was on it before.</numerusform>
            <numerusform>%Ln were on it before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) stay: their rows are still being asked about.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln group stays: its rows are still being asked about.</numerusform>
            <numerusform>%Ln groups stay: their rows are still being asked about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) of list(s)</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>
            <numerusform>%Ln kind of list</numerusform>
            <numerusform>%Ln kinds of lists</numerusform>
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
            <numerusform>%Ln more file between them</numerusform>
            <numerusform>%Ln more files between them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln more row</numerusform>
            <numerusform>%Ln more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more value(s); search for them.</source>
        <extracomment>ui/grid/value_list.py</extracomment>
        <translation>
            <numerusform>%Ln more value; search for it.</numerusform>
            <numerusform>%Ln more values; search for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person(s) found at {companies}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln new person found at {companies}</numerusform>
            <numerusform>%Ln new people found at {companies}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person(s) found for {rows}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln new person found for {rows}</numerusform>
            <numerusform>%Ln new people found for {rows}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) found at {companies}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln new row found at {companies}</numerusform>
            <numerusform>%Ln new rows found at {companies}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new row(s) found for {rows}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln new row found for {rows}</numerusform>
            <numerusform>%Ln new rows found for {rows}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <extracomment>ui/grid/selection_sums.py</extracomment>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have a result already: this is another search.</source>
        <extracomment>ui/task_pane/price_line.py</extracomment>
        <translation>
            <numerusform>%Ln of them has a result already: this is another search.</numerusform>
            <numerusform>%Ln of them have a result already: this is another search.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} column(s) understood.</source>
        <extracomment>ui/import_dialog/file_words.py</extracomment>
        <translation>
            <numerusform>%Ln of {all} columns understood.</numerusform>
            <numerusform>%Ln of {all} columns understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} value(s) not matched; their {rows} will not be asked.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>
            <numerusform>%Ln of {all} values is not matched; its {rows} will not be asked.</numerusform>
            <numerusform>%Ln of {all} values are not matched; their {rows} will not be asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found at {companies}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln person found at {companies}</numerusform>
            <numerusform>%Ln people found at {companies}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found earlier stay in the list</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln person found earlier stays in the list</numerusform>
            <numerusform>%Ln people found earlier stay in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) found for {rows}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln person found for {rows}</numerusform>
            <numerusform>%Ln people found for {rows}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>ui/widgets/words.py</extracomment>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) added</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln row added</numerusform>
            <numerusform>%Ln rows added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are added</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>%Ln row is added</numerusform>
            <numerusform>%Ln rows are added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are marked as gone</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>%Ln row is marked as gone</numerusform>
            <numerusform>%Ln rows are marked as gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are marked “do not contact”. They are never asked here. Remember them for your other lists?</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>
            <numerusform>%Ln row is marked “do not contact”. It is never asked here. Remember it for your other lists?</numerusform>
            <numerusform>%Ln rows are marked “do not contact”. They are never asked here. Remember them for your other lists?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) asked first, as far as the run has not begun them.</source>
        <extracomment>ui/window/care.py</extracomment>
        <translation>
            <numerusform>%Ln row asked first, unless the run has begun it.</numerusform>
            <numerusform>%Ln rows asked first, as far as the run has not begun them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) back again.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>
            <numerusform>%Ln row back again.</numerusform>
            <numerusform>%Ln rows back again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) came in</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>%Ln in</numerusform>
            <numerusform>%Ln in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be asked: something is missing</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln cannot be asked: something is missing</numerusform>
            <numerusform>%Ln cannot be asked: something is missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>
            <numerusform>%Ln row copied</numerusform>
            <numerusform>%Ln rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied, with the headers.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln row copied, with the headers.</numerusform>
            <numerusform>%Ln rows copied, with the headers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cut: paste them where they should be</source>
        <extracomment>ui/grid/clipboard.py</extracomment>
        <translation>
            <numerusform>%Ln row cut: paste it where it should be</numerusform>
            <numerusform>%Ln rows cut: paste them where they should be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) deleted from this sheet.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln row deleted from this sheet.</numerusform>
            <numerusform>%Ln rows deleted from this sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) deleted.</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>
            <numerusform>%Ln row deleted.</numerusform>
            <numerusform>%Ln rows deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) failed or unknown; their note says why</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln row failed or unknown; its note says why</numerusform>
            <numerusform>%Ln rows failed or unknown; their note says why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) found at {companies}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln row found at {companies}</numerusform>
            <numerusform>%Ln rows found at {companies}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) found earlier stay in the list</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln row found earlier stays in the list</numerusform>
            <numerusform>%Ln rows found earlier stay in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) found for {rows}</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>%Ln row found for {rows}</numerusform>
            <numerusform>%Ln rows found for {rows}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in doubt or still waited for stay as they are.</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>
            <numerusform>%Ln row in doubt or still waited for stays as it is.</numerusform>
            <numerusform>%Ln rows in doubt or still waited for stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in the list</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln in the list</numerusform>
            <numerusform>%Ln in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) inserted.</source>
        <extracomment>ui/grid/row_changes.py</extracomment>
        <translation>
            <numerusform>%Ln row inserted.</numerusform>
            <numerusform>%Ln rows inserted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) kept</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln kept</numerusform>
            <numerusform>%Ln kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) known already: filled without a call, and free.</source>
        <extracomment>ui/task_pane/care_card.py</extracomment>
        <translation>
            <numerusform>%Ln row known already: filled without a call, and free.</numerusform>
            <numerusform>%Ln rows known already: filled without a call, and free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: do not contact</source>
        <extracomment>ui/export_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln row left out: do not contact</numerusform>
            <numerusform>%Ln rows left out: do not contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) left out: the list says they may be contacted.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln row left out: the list says it may be contacted.</numerusform>
            <numerusform>%Ln rows left out: the list says they may be contacted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) looked at.</source>
        <extracomment>ui/widgets/one_search.py</extracomment>
        <translation>
            <numerusform>%Ln row looked at.</numerusform>
            <numerusform>%Ln rows looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) marked in the column {name}.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln row marked in the column {name}.</numerusform>
            <numerusform>%Ln rows marked in the column {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) merged</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln merged</numerusform>
            <numerusform>%Ln merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) merged with others.</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln row merged with others.</numerusform>
            <numerusform>%Ln rows merged with others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not asked</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln not asked</numerusform>
            <numerusform>%Ln not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not taken in</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln not taken in</numerusform>
            <numerusform>%Ln not taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not to contact</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln do not contact</numerusform>
            <numerusform>%Ln do not contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of it stay: they were asked about or changed.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>
            <numerusform>%Ln row of it stays: it was asked about or changed.</numerusform>
            <numerusform>%Ln rows of it stay: they were asked about or changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of this sheet are also in {name}.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln row of this sheet is also in {name}.</numerusform>
            <numerusform>%Ln rows of this sheet are also in {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) same as another row</source>
        <extracomment>ui/task_pane/step_card.py</extracomment>
        <translation>
            <numerusform>%Ln same as another row</numerusform>
            <numerusform>%Ln same as another row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) shown</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) stay: a run is asking about them.</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln row stays: a run is asking about it.</numerusform>
            <numerusform>%Ln rows stay: a run is asking about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken out again.</source>
        <extracomment>ui/window/flows.py</extracomment>
        <translation>
            <numerusform>%Ln row taken out again.</numerusform>
            <numerusform>%Ln rows taken out again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) there already</source>
        <extracomment>ui/set_aside_dialog/sums.py</extracomment>
        <translation>
            <numerusform>%Ln there already</numerusform>
            <numerusform>%Ln there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to ask have a result already. They are asked again because you search for something else.</source>
        <extracomment>ui/task_pane/asked_again.py</extracomment>
        <translation>
            <numerusform>%Ln row to ask has a result already. It is asked again because you search for something else.</numerusform>
            <numerusform>%Ln rows to ask have a result already. They are asked again because you search for something else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were passed over, because nobody can be recognised in them</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln was passed over, because nobody can be recognised in it</numerusform>
            <numerusform>%Ln were passed over, because nobody can be recognised in them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were taken in. They stand at the end of the list.</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln row was taken in. It stands at the end of the list.</numerusform>
            <numerusform>%Ln rows were taken in. They stand at the end of the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with an e-mail that was found for somebody else too.</source>
        <extracomment>ui/export_dialog/shared_mails.py</extracomment>
        <translation>
            <numerusform>%Ln row with an e-mail that was found for somebody else too.</numerusform>
            <numerusform>%Ln rows with an e-mail that was found for somebody else too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), all kept</source>
        <extracomment>ui/import_dialog/count_line.py</extracomment>
        <translation>
            <numerusform>%Ln row, kept</numerusform>
            <numerusform>%Ln rows, all of them kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still must not be contacted, because of another entry, such as their company's.</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>%Ln still must not be contacted, because of another entry, such as their company's.</numerusform>
            <numerusform>%Ln still must not be contacted, because of another entry, such as their company's.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to know about this file</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>
            <numerusform>%Ln thing to know about this file</numerusform>
            <numerusform>%Ln things to know about this file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <extracomment>ui/grid/condition_row.py</extracomment>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) as you chose before.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>
            <numerusform>%Ln as you chose before.</numerusform>
            <numerusform>%Ln as you chose before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out by you: their {rows} will not be asked.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>
            <numerusform>%Ln left out by you: its {rows} will not be asked.</numerusform>
            <numerusform>%Ln left out by you: their {rows} will not be asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln row(s) added by you</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>+ %Ln added by you</numerusform>
            <numerusform>+ %Ln added by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln row(s) deleted by you</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>+ %Ln deleted by you</numerusform>
            <numerusform>+ %Ln deleted by you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln row(s) merged</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>+ %Ln merged</numerusform>
            <numerusform>+ %Ln merged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln row(s) rejected</source>
        <extracomment>ui/window/sum_line.py</extracomment>
        <translation>
            <numerusform>+ %Ln rejected</numerusform>
            <numerusform>+ %Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln column(s)</source>
        <extracomment>ui/rewrite_dialog/columns_dialog.py</extracomment>
        <translation>
            <numerusform>Add the column</numerusform>
            <numerusform>Add %Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the %Ln new row(s)</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>Add the new row</numerusform>
            <numerusform>Add the %Ln new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln value(s) are matched.</source>
        <extracomment>ui/task_pane/matches.py</extracomment>
        <translation>
            <numerusform>The value is matched.</numerusform>
            <numerusform>All %Ln values are matched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also the %Ln cell(s) that you typed</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>Also the one that you typed</numerusform>
            <numerusform>Also the %Ln that you typed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more note(s)</source>
        <extracomment>ui/import_dialog/remarks_list.py</extracomment>
        <translation>
            <numerusform>And %Ln more</numerusform>
            <numerusform>And %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the %Ln cell(s) that differ</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>Change the cell that differs</numerusform>
            <numerusform>Change the %Ln cells that differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln row(s) from this sheet</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>Delete %Ln row from this sheet</numerusform>
            <numerusform>Delete %Ln rows from this sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln row(s) that are also in {name}</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>Delete %Ln row that is also in {name}</numerusform>
            <numerusform>Delete %Ln rows that are also in {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finishing %Ln call(s)…</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>
            <numerusform>Finishing %Ln call…</numerusform>
            <numerusform>Finishing %Ln calls…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out whom I must not contact · %Ln row(s)</source>
        <extracomment>ui/export_dialog/not_contacted.py</extracomment>
        <translation>
            <numerusform>Leave out whom I must not contact · %Ln row</numerusform>
            <numerusform>Leave out whom I must not contact · %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never contact whom %Ln row(s) are about?</source>
        <extracomment>ui/elsewhere_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>Never contact whom this row is about?</numerusform>
            <numerusform>Never contact whom %Ln rows are about?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No place for %Ln row(s) of what was pasted: while a filter is on, no rows are added.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>
            <numerusform>No place for %Ln row of what was pasted: while a filter is on, no rows are added.</numerusform>
            <numerusform>No place for %Ln rows of what was pasted: while a filter is on, no rows are added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted into the rows that are shown; %Ln hidden row(s) stay as they are.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>
            <numerusform>Pasted into the rows that are shown; %Ln row hidden by the filter stays as it is.</numerusform>
            <numerusform>Pasted into the rows that are shown; %Ln rows hidden by the filter stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted, with %Ln column(s) added at the right.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>
            <numerusform>Pasted, with %Ln column added at the right.</numerusform>
            <numerusform>Pasted, with %Ln columns added at the right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pasted, with %Ln row(s) added at the end.</source>
        <extracomment>ui/grid/pasting.py</extracomment>
        <translation>
            <numerusform>Pasted, with %Ln row added at the end.</numerusform>
            <numerusform>Pasted, with %Ln rows added at the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit now, %Ln call(s) unknown</source>
        <extracomment>ui/window/leaving.py</extracomment>
        <translation>
            <numerusform>Quit now, %Ln becomes unknown</numerusform>
            <numerusform>Quit now, %Ln become unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln row(s) anyway</source>
        <extracomment>ui/set_aside_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>Take in %Ln row anyway</numerusform>
            <numerusform>Take in %Ln rows anyway</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln row(s) that are gone:</source>
        <extracomment>ui/update_dialog/wishes.py</extracomment>
        <translation>
            <numerusform>The row that is gone:</numerusform>
            <numerusform>The %Ln rows that are gone:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) that have something:</source>
        <extracomment>ui/rewrite_dialog/columns_dialog.py</extracomment>
        <translation>
            <numerusform>The first row that has something:</numerusform>
            <numerusform>The first %Ln rows that have something:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tidy columns can be put beside %Ln column(s).</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>
            <numerusform>A tidy column can be put beside %Ln column.</numerusform>
            <numerusform>Tidy columns can be put beside %Ln columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tidy columns will stand beside %Ln column(s).</source>
        <extracomment>ui/import_dialog/tidy_bar.py</extracomment>
        <translation>
            <numerusform>A tidy column will stand beside %Ln column.</numerusform>
            <numerusform>Tidy columns will stand beside %Ln columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more row(s)</source>
        <extracomment>ui/window/rereading.py</extracomment>
        <translation>
            <numerusform>and %Ln more row</numerusform>
            <numerusform>and %Ln more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %Ln row(s) that are left</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>
            <numerusform>for %Ln row that is left</numerusform>
            <numerusform>for %Ln rows that are left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>told from %Ln row(s) tried</source>
        <extracomment>ui/task_pane/forecast_card.py</extracomment>
        <translation>
            <numerusform>told from %Ln row tried</numerusform>
            <numerusform>told from %Ln rows tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column}: %Ln value(s)</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>
            <numerusform>{column}: %Ln value</numerusform>
            <numerusform>{column}: %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{column}: all but %Ln value(s)</source>
        <extracomment>ui/grid/filter_words.py</extracomment>
        <translation>
            <numerusform>{column}: all but %Ln value</numerusform>
            <numerusform>{column}: all but %Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ended} of %Ln row(s) done</source>
        <extracomment>ui/window/status_line.py</extracomment>
        <translation>
            <numerusform>{ended} of %Ln done</numerusform>
            <numerusform>{ended} of %Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} says something else than you do %Ln time(s).</source>
        <extracomment>ui/settings_dialog/learned_card.py</extracomment>
        <translation>
            <numerusform>{name} says something else than you do once.</numerusform>
            <numerusform>{name} says something else than you do %Ln times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of %Ln call(s) chosen</source>
        <extracomment>ui/doubts_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>{ticked} of %Ln chosen</numerusform>
            <numerusform>{ticked} of %Ln chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ticked} of %Ln group(s) chosen</source>
        <extracomment>ui/duplicates_dialog/dialog.py</extracomment>
        <translation>
            <numerusform>{ticked} of %Ln group chosen</numerusform>
            <numerusform>{ticked} of %Ln groups chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln cell(s) changed</source>
        <extracomment>ui/grid/cell_edits.py</extracomment>
        <translation>
            <numerusform>{title}: %Ln cell changed</numerusform>
            <numerusform>{title}: %Ln cells changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln row(s) added</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>{title}: %Ln row added</numerusform>
            <numerusform>{title}: %Ln rows added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln row(s) failed</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>
            <numerusform>{title}: %Ln row failed</numerusform>
            <numerusform>{title}: %Ln rows failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln row(s) for which asking again cannot help. The note in the list says why.</source>
        <extracomment>ui/task_pane/next_card.py</extracomment>
        <translation>
            <numerusform>{title}: %Ln row for which asking again cannot help. The note in the list says why.</numerusform>
            <numerusform>{title}: %Ln rows for which asking again cannot help. The note in the list says why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: %Ln row(s) found</source>
        <extracomment>ui/task_pane/run_end.py</extracomment>
        <translation>
            <numerusform>{title}: %Ln found</numerusform>
            <numerusform>{title}: %Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{which} and %Ln more</source>
        <extracomment>ui/contacts_dialog/told.py</extracomment>
        <translation>
            <numerusform>{which} and %Ln more</numerusform>
            <numerusform>{which} and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
