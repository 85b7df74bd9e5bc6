<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChecklistCard</name>
    <message numerus="yes">
        <source>%n of {total} set</source>
        <extracomment>wizard/ui/pages/account/checklist_card.py</extracomment>
        <translation>
            <numerusform>%n of {total} set</numerusform>
            <numerusform>%n of {total} set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipboardCountdown</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <extracomment>wizard/ui/pages/handover/clipboard_countdown.py</extracomment>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finale</name>
    <message numerus="yes">
        <source>%n file(s) deleted.</source>
        <extracomment>wizard/ui/pages/handover/finale.py</extracomment>
        <translation>
            <numerusform>%n file deleted.</numerusform>
            <numerusform>%n files deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>wizard/ui/pages/handover/page.py</extracomment>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message numerus="yes">
        <source>%n row(s) proven as far as this test can</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation>
            <numerusform>%n row proven as far as this test can</numerusform>
            <numerusform>%n rows proven as far as this test can</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) proven as far as reading can</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation>
            <numerusform>%n row proven as far as reading can</numerusform>
            <numerusform>%n rows proven as far as reading can</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rest(s) on what you ticked</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation>
            <numerusform>%n rests on what you ticked</numerusform>
            <numerusform>%n rest on what you ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be proven</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation>
            <numerusform>%n cannot be proven</numerusform>
            <numerusform>%n cannot be proven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be proven by reading</source>
        <extracomment>wizard/ui/pages/check/result_words.py</extracomment>
        <translation>
            <numerusform>%n cannot be proven by reading</numerusform>
            <numerusform>%n cannot be proven by reading</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionFiles</name>
    <message numerus="yes">
        <source>Here, %n row(s) are ticked for the store {store}.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation>
            <numerusform>Here, %n row is ticked for the store {store}.</numerusform>
            <numerusform>Here, %n rows are ticked for the store {store}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the saved set-up, %n row(s) are ticked for the store {store}.</source>
        <extracomment>wizard/ui/support/session_files.py</extracomment>
        <translation>
            <numerusform>In the saved set-up, %n row is ticked for the store {store}.</numerusform>
            <numerusform>In the saved set-up, %n rows are ticked for the store {store}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestPage</name>
    <message numerus="yes">
        <source>The store is busy with other requests. Going on in %n second(s).</source>
        <extracomment>wizard/ui/pages/check/page.py</extracomment>
        <translation>
            <numerusform>The store is busy with other requests. Going on in %n second.</numerusform>
            <numerusform>The store is busy with other requests. Going on in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TokenPage</name>
    <message numerus="yes">
        <source>%n character(s). A client ID looks the same; the test will tell which it is.</source>
        <extracomment>wizard/ui/pages/token/page.py</extracomment>
        <translation>
            <numerusform>%n character. A client ID looks the same; the test will tell which it is.</numerusform>
            <numerusform>%n characters. A client ID looks the same; the test will tell which it is.</numerusform>
        </translation>
    </message>
</context>
</TS>
