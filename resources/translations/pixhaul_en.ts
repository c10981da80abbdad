<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CullStrip</name>
    <message numerus="yes">
        <source>%Ln kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) rejected</source>
        <translation>
            <numerusform>%Ln picture rejected</numerusform>
            <numerusform>%Ln pictures rejected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message numerus="yes">
        <source>Move %Ln rejected picture(s) to the trash</source>
        <translation>
            <numerusform>Move %Ln rejected picture to the trash</numerusform>
            <numerusform>Move %Ln rejected pictures to the trash</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>mark %Ln picture(s)</source>
        <translation>
            <numerusform>mark %Ln picture</numerusform>
            <numerusform>mark %Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message numerus="yes">
        <source>%Ln file(s) were being changed and lie in both folders.</source>
        <translation>
            <numerusform>%Ln file were being changed and lie in both folders.</numerusform>
            <numerusform>%Ln files were being changed and lie in both folders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not in the folder any more.</source>
        <translation>
            <numerusform>%Ln file were not in the folder any more.</numerusform>
            <numerusform>%Ln files were not in the folder any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) copied</source>
        <translation>
            <numerusform>%Ln picture copied</numerusform>
            <numerusform>%Ln pictures copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) moved</source>
        <translation>
            <numerusform>%Ln picture moved</numerusform>
            <numerusform>%Ln pictures moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %Ln picture(s) to another folder</source>
        <translation>
            <numerusform>move %Ln picture to another folder</numerusform>
            <numerusform>move %Ln pictures to another folder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Throwing</name>
    <message numerus="yes">
        <source>%Ln file(s) stay: somebody has changed them since they were saved.</source>
        <translation>
            <numerusform>%Ln file stay: somebody has changed them since they were saved.</numerusform>
            <numerusform>%Ln files stay: somebody has changed them since they were saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay: there is no trash for them on this disk.</source>
        <translation>
            <numerusform>%Ln file stay: there is no trash for them on this disk.</numerusform>
            <numerusform>%Ln files stay: there is no trash for them on this disk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not in the folder any more.</source>
        <translation>
            <numerusform>%Ln file were not in the folder any more.</numerusform>
            <numerusform>%Ln files were not in the folder any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them got another name, because something else has theirs.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are back in their folder</source>
        <translation>
            <numerusform>%Ln picture are back in their folder</numerusform>
            <numerusform>%Ln pictures are back in their folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are not in the trash any more.</source>
        <translation>
            <numerusform>%Ln picture are not in the trash any more.</numerusform>
            <numerusform>%Ln pictures are not in the trash any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) moved to the trash</source>
        <translation>
            <numerusform>%Ln picture moved to the trash</numerusform>
            <numerusform>%Ln pictures moved to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move %Ln picture(s) to the trash</source>
        <translation>
            <numerusform>move %Ln picture to the trash</numerusform>
            <numerusform>move %Ln pictures to the trash</numerusform>
        </translation>
    </message>
</context>
</TS>
