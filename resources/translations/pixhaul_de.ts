<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A list of image addresses in, a folder of verified pictures out.</source>
        <translation>Eine Liste von Bildadressen hinein, ein Ordner geprüfter Bilder heraus.</translation>
    </message>
    <message>
        <source>About Pixhaul</source>
        <translation>Über Pixhaul</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Copy the versions, for a bug report</source>
        <translation>Die Versionen kopieren, für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Pixhaul is free software under the MIT licence.</source>
        <translation>Pixhaul ist freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3.</source>
        <translation>Qt und PySide6 werden unter der GNU Lesser General Public License, Version 3, verwendet.</translation>
    </message>
    <message>
        <source>The icons are Lucide (lucide.dev), under this licence:</source>
        <translation>Die Symbole stammen von Lucide (lucide.dev), unter dieser Lizenz:</translation>
    </message>
    <message>
        <source>The parts of others, and their licences:</source>
        <translation>Die Teile von anderen und ihre Lizenzen:</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>see its own pages</source>
        <translation>siehe eigene Seiten</translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Press Enter to add it to the list</source>
        <translation>Mit der Eingabetaste zur Liste hinzufügen</translation>
    </message>
    <message>
        <source>Type or paste an address</source>
        <translation>Adresse eingeben oder einfügen</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>It was made for another list. Without those columns the names would be odd.</source>
        <translation>Sie gehört zu einer anderen Liste. Ohne diese Spalten würden die Namen seltsam.</translation>
    </message>
    <message>
        <source>The name asks for columns that this list does not have</source>
        <translation>Die Namensvorlage verlangt Spalten, die diese Liste nicht hat</translation>
    </message>
    <message>
        <source>Use the usual name</source>
        <translation>Üblichen Namen verwenden</translation>
    </message>
</context>
<context>
    <name>Applier</name>
    <message>
        <source>The password of the proxy was not kept: {why}</source>
        <translation>Das Passwort des Proxys wurde nicht aufbewahrt: {why}</translation>
    </message>
    <message>
        <source>The password of {host} was not kept: {why}</source>
        <translation>Das Passwort für {host} wurde nicht aufbewahrt: {why}</translation>
    </message>
    <message>
        <source>{hint} No cookies are sent until then.</source>
        <translation>{hint} Bis dahin werden keine Cookies gesendet.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show or hide the other notices</source>
        <translation>Die anderen Meldungen zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>BannerStack</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>CacheWatch</name>
    <message>
        <source>Pictures are shown all the same, only more slowly. Downloads go on.</source>
        <translation>Die Bilder werden trotzdem angezeigt, nur langsamer. Das Herunterladen geht weiter.</translation>
    </message>
    <message>
        <source>The disk is full, so thumbnails cannot be kept</source>
        <translation>Der Datenträger ist voll, Vorschaubilder lassen sich nicht aufbewahren</translation>
    </message>
    <message>
        <source>The folder for thumbnails cannot be used</source>
        <translation>Der Ordner für Vorschaubilder ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The folder for thumbnails cannot be written to</source>
        <translation>In den Ordner für Vorschaubilder kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message numerus="yes">
        <source>%Ln file(s) are exactly as saved</source>
        <translation>
            <numerusform>%Ln Datei ist genau wie gespeichert</numerusform>
            <numerusform>%Ln Dateien sind genau wie gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are missing</source>
        <translation>
            <numerusform>%Ln Datei fehlt</numerusform>
            <numerusform>%Ln Dateien fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have changed</source>
        <translation>
            <numerusform>%Ln Datei hat sich geändert</numerusform>
            <numerusform>%Ln Dateien haben sich geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old file(s) were replaced</source>
        <translation>
            <numerusform>%Ln alte Datei wurde ersetzt</numerusform>
            <numerusform>%Ln alte Dateien wurden ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed, because somebody has edited them.</source>
        <translation>
            <numerusform>%Ln blieb, weil sie jemand bearbeitet hat.</numerusform>
            <numerusform>%Ln blieben, weil sie jemand bearbeitet hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checking for changes…</source>
        <translation>Änderungen werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %Ln picture(s) were checked</source>
        <translation>
            <numerusform>Nichts hat sich geändert: %Ln Bild wurde geprüft</numerusform>
            <numerusform>Nichts hat sich geändert: %Ln Bilder wurden geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the list to fetch them.</source>
        <translation>Mit Start werden die Bilder der Liste geholt.</translation>
    </message>
    <message>
        <source>There are no saved files to verify</source>
        <translation>Es gibt keine gespeicherten Dateien zu prüfen</translation>
    </message>
    <message>
        <source>There are no saved pictures to check</source>
        <translation>Es gibt keine gespeicherten Bilder zu prüfen</translation>
    </message>
    <message>
        <source>They are marked; retry to fetch them again.</source>
        <translation>Sie sind gekennzeichnet; ein erneuter Versuch holt sie noch einmal.</translation>
    </message>
    <message>
        <source>Verifying files…</source>
        <translation>Dateien werden geprüft…</translation>
    </message>
    <message>
        <source>{changed} and {missing}</source>
        <translation>{changed} und {missing}</translation>
    </message>
    <message>
        <source>{files}, of {number}</source>
        <translation>{files} von {number}</translation>
    </message>
    <message numerus="yes">
        <source>{replaced}, %Ln not: {why}</source>
        <translation>
            <numerusform>{replaced}, %Ln nicht: {why}</numerusform>
            <numerusform>{replaced}, %Ln nicht: {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Already here</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Verdächtig</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Changed; the new picture lies beside the old one: {count}</source>
        <translation>Geändert; das neue Bild liegt neben dem alten: {count}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Could not be checked: {count}</source>
        <translation>Nicht prüfbar: {count}</translation>
    </message>
    <message>
        <source>Gone from the server; your file was kept: {count}</source>
        <translation>Auf dem Server verschwunden; die Datei blieb erhalten: {count}</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Missing; fetched again: {count}</source>
        <translation>Fehlend; erneut geholt: {count}</translation>
    </message>
    <message>
        <source>Put the new pictures in the place of the old ones; files you have edited are kept</source>
        <translation>Die neuen Bilder an die Stelle der alten setzen; bearbeitete Dateien bleiben erhalten</translation>
    </message>
    <message>
        <source>Replace old files</source>
        <translation>Alte Dateien ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{same} of %Ln pictures have not changed</source>
        <translation>
            <numerusform>{same} von %Ln Bild hat sich nicht geändert</numerusform>
            <numerusform>{same} von %Ln Bildern haben sich nicht geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>{word}, {count}</source>
        <translation>{word}, {count}</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What else there is to choose</source>
        <translation>Was noch zur Wahl steht</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns and names are as you chose them for such a table before</source>
        <translation>Spalten und Namen sind so, wie sie zuvor für eine solche Tabelle gewählt wurden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Erste Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>There is no address in the first rows of these columns</source>
        <translation>In den ersten Zeilen dieser Spalten steht keine Adresse</translation>
    </message>
    <message>
        <source>Tick at least one column with addresses</source>
        <translation>Mindestens eine Spalte mit Adressen ankreuzen</translation>
    </message>
    <message>
        <source>Tick the columns that hold addresses. Any column can be part of a name: type { to choose one.</source>
        <translation>Die Spalten mit Adressen ankreuzen. Jede Spalte kann Teil eines Namens sein: mit { eine auswählen.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Where the pictures of each row are saved</source>
        <translation>Wo die Bilder jeder Zeile gespeichert werden</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Different dimensions</source>
        <translation>Unterschiedliche Abmessungen</translation>
    </message>
    <message>
        <source>Some of them are the same file, byte for byte</source>
        <translation>Einige davon sind dieselbe Datei, Byte für Byte</translation>
    </message>
    <message>
        <source>The same dimensions, but different files</source>
        <translation>Gleiche Abmessungen, aber verschiedene Dateien</translation>
    </message>
    <message>
        <source>The same file, byte for byte</source>
        <translation>Dieselbe Datei, Byte für Byte</translation>
    </message>
    <message>
        <source>largest file</source>
        <translation>größte Datei</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>die meisten Pixel</translation>
    </message>
    <message>
        <source>most pixels, largest file</source>
        <translation>die meisten Pixel, größte Datei</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Picture {name}</source>
        <translation>Bild {name}</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>Noch kein Bild vorhanden</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare pictures</source>
        <translation>Bilder vergleichen</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>One by one</source>
        <translation>Nacheinander</translation>
    </message>
    <message>
        <source>One by one is what the same transfers would have taken one after the other.</source>
        <translation>„Nacheinander“ ist die Zeit, die dieselben Übertragungen eine nach der anderen gebraucht hätten.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Side by side {elapsed}, one by one {one_by_one}</source>
        <translation>Nebeneinander {elapsed}, nacheinander {one_by_one}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy all details, for a report</source>
        <translation>Alle Einzelheiten für einen Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the file that holds the details</source>
        <translation>Die Datei mit den Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefgegangen ist</translation>
    </message>
    <message>
        <source>Your lists and the pictures that were saved are safe. If it happens again, copy the details and report them together with what you did last. Nothing was sent to anybody, and nothing will be by itself.</source>
        <translation>Die Listen und die gespeicherten Bilder sind sicher. Falls es wieder vorkommt, die Einzelheiten kopieren und zusammen mit den letzten Schritten melden. Es wurde nichts an irgendwen gesendet, und von selbst wird auch nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Pixhaul ended unexpectedly last time</source>
        <translation>Pixhaul wurde beim letzten Mal unerwartet beendet</translation>
    </message>
    <message>
        <source>Something went wrong inside Pixhaul ({name})</source>
        <translation>In Pixhaul ist etwas schiefgegangen ({name})</translation>
    </message>
    <message>
        <source>Your list is safe. If it happens again, please report it.</source>
        <translation>Die Liste ist sicher. Falls es wieder vorkommt, bitte melden.</translation>
    </message>
    <message>
        <source>Your lists are safe.</source>
        <translation>Die Listen sind sicher.</translation>
    </message>
</context>
<context>
    <name>CullStrip</name>
    <message numerus="yes">
        <source>%Ln kept</source>
        <translation>
            <numerusform>%Ln behalten</numerusform>
            <numerusform>%Ln behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) rejected</source>
        <translation>
            <numerusform>%Ln Bild aussortiert</numerusform>
            <numerusform>%Ln Bilder aussortiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Put the files of all rejected pictures into the system&apos;s trash (Ctrl+Shift+Del)</source>
        <translation>Die Dateien aller aussortierten Bilder in den Papierkorb des Systems legen (Strg+Umschalt+Entf)</translation>
    </message>
    <message>
        <source>{rejected}, {kept}</source>
        <translation>{rejected}, {kept}</translation>
    </message>
</context>
<context>
    <name>Culling</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy to a folder</source>
        <translation>In einen Ordner kopieren</translation>
    </message>
    <message>
        <source>Go on after marking</source>
        <translation>Nach dem Markieren weiter</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>In einen Ordner verschieben</translation>
    </message>
    <message>
        <source>None of the selected pictures is saved yet</source>
        <translation>Von den ausgewählten Bildern ist noch keines gespeichert</translation>
    </message>
    <message>
        <source>Show the next picture as soon as this one is marked</source>
        <translation>Das nächste Bild zeigen, sobald dieses markiert ist</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In dialogs and lists</source>
        <translation>In Dialogen und Listen</translation>
    </message>
    <message>
        <source>In the list of links</source>
        <translation>In der Linkliste</translation>
    </message>
    <message>
        <source>In the pane of the run</source>
        <translation>Im Bereich des Durchlaufs</translation>
    </message>
    <message>
        <source>In the pictures</source>
        <translation>Bei den Bildern</translation>
    </message>
    <message>
        <source>In the viewer</source>
        <translation>In der Bildansicht</translation>
    </message>
    <message>
        <source>Mark as failed</source>
        <translation>Als fehlgeschlagen kennzeichnen</translation>
    </message>
    <message>
        <source>Marks and files</source>
        <translation>Markierungen und Dateien</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
</context>
<context>
    <name>DestinationBar</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose the folder for the pictures</source>
        <translation>Ordner für die Bilder wählen</translation>
    </message>
    <message>
        <source>Choose which columns hold addresses and which make the name</source>
        <translation>Wählen, welche Spalten Adressen enthalten und welche den Namen bilden</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Zielordner</translation>
    </message>
    <message>
        <source>How the files are named. Type { for fields and columns; a / makes folders</source>
        <translation>Wie die Dateien benannt werden. { bietet Felder und Spalten an; ein / legt Ordner an</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name template</source>
        <translation>Namensvorlage</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Save pictures to</source>
        <translation>Bilder speichern in</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>See where every picture will be saved (Ctrl+Shift+P)</source>
        <translation>Zeigen, wo jedes Bild gespeichert wird (Strg+Umschalt+P)</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>About itself</source>
        <translation>Über sich selbst</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All tries together</source>
        <translation>Alle Versuche zusammen</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Checking and saving</source>
        <translation>Prüfen und Speichern</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Urheberrecht</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Abmessungen</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>Endgültige Adresse</translation>
    </message>
    <message>
        <source>Finding the server</source>
        <translation>Server suchen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Redirected by</source>
        <translation>Weitergeleitet von</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>Verbindung sichern</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Waiting for a turn</source>
        <translation>Warten, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Warten auf die Antwort</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{size} ({bytes} bytes)</source>
        <translation>{size} ({bytes} Bytes)</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>About this picture</source>
        <translation>Über dieses Bild</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message numerus="yes">
        <source>More than %Ln pictures cannot be dragged at once. Open their folder instead.</source>
        <translation>
            <numerusform>Mehr als %Ln Bild lässt sich nicht auf einmal ziehen. Stattdessen den Ordner öffnen.</numerusform>
            <numerusform>Mehr als %Ln Bilder lassen sich nicht auf einmal ziehen. Stattdessen den Ordner öffnen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop or paste more links, lists, spreadsheets or pictures from your browser</source>
        <translation>Weitere Links, Listen, Tabellen oder Bilder aus dem Browser ablegen oder einfügen</translation>
    </message>
    <message>
        <source>Drop to add to the list</source>
        <translation>Ablegen, um zur Liste hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Choose a file with links (Ctrl+O)</source>
        <translation>Datei mit Links wählen (Strg+O)</translation>
    </message>
    <message>
        <source>Drop image links here</source>
        <translation>Bildlinks hier ablegen</translation>
    </message>
    <message>
        <source>Fetch 15 sample pictures from this computer</source>
        <translation>15 Beispielbilder von diesem Computer holen</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Spreadsheets, text lists, saved web pages, and links or pictures dragged out of a browser. You can drop several at once.</source>
        <translation>Tabellen, Textlisten, gespeicherte Webseiten sowie Links oder Bilder, die aus einem Browser gezogen werden. Auch mehrere auf einmal.</translation>
    </message>
    <message>
        <source>Take the links from the clipboard (Ctrl+V)</source>
        <translation>Die Links aus der Zwischenablage übernehmen (Strg+V)</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The settings are in {name}</source>
        <translation>Die Einstellungen stehen in {name}</translation>
    </message>
    <message numerus="yes">
        <source>The settings are in {name}, without %Ln headers that may be secret</source>
        <translation>
            <numerusform>Die Einstellungen stehen in {name}, ohne %Ln Kopfzeile, die geheim sein könnte</numerusform>
            <numerusform>Die Einstellungen stehen in {name}, ohne %Ln Kopfzeilen, die geheim sein könnten</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}</source>
        <translation>{name} ist nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}</source>
        <translation>{name} konnte nicht geschrieben werden: {why}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Contact sheet (*.html)</source>
        <translation>Kontaktbogen (*.html)</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Auswahl exportieren</translation>
    </message>
    <message>
        <source>Exporting pictures…</source>
        <translation>Bilder werden exportiert…</translation>
    </message>
    <message>
        <source>Files that are not as saved any more were left out: {number}</source>
        <translation>Dateien, die nicht mehr wie gespeichert sind, wurden ausgelassen: {number}</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Select some pictures first</source>
        <translation>Zuerst Bilder auswählen</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The contact sheet was saved</source>
        <translation>Der Kontaktbogen wurde gespeichert</translation>
    </message>
    <message>
        <source>The last export is still being written</source>
        <translation>Der letzte Export wird noch geschrieben</translation>
    </message>
    <message>
        <source>The pictures were packed into {name}</source>
        <translation>Die Bilder wurden in {name} gepackt</translation>
    </message>
    <message>
        <source>The table was saved</source>
        <translation>Die Tabelle wurde gespeichert</translation>
    </message>
    <message>
        <source>Zip file with the pictures (*.zip)</source>
        <translation>Zip-Datei mit den Bildern (*.zip)</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>A zip file, a table or a contact sheet of the selected pictures</source>
        <translation>Zip-Datei, Tabelle oder Kontaktbogen der ausgewählten Bilder</translation>
    </message>
    <message>
        <source>Copy the files of the selected pictures; nothing is replaced</source>
        <translation>Die Dateien der ausgewählten Bilder kopieren; nichts wird ersetzt</translation>
    </message>
    <message>
        <source>Copy to a folder…</source>
        <translation>In einen Ordner kopieren…</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Auswahl exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln rejected picture(s) to the trash</source>
        <translation>
            <numerusform>%Ln aussortiertes Bild in den Papierkorb legen</numerusform>
            <numerusform>%Ln aussortierte Bilder in den Papierkorb legen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move rejected to the trash</source>
        <translation>Aussortierte in den Papierkorb</translation>
    </message>
    <message>
        <source>Move the files of the selected pictures; nothing is replaced</source>
        <translation>Die Dateien der ausgewählten Bilder verschieben; nichts wird ersetzt</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>In einen Ordner verschieben…</translation>
    </message>
    <message>
        <source>Put the files of all rejected pictures into the system&apos;s trash; Undo brings them back</source>
        <translation>Die Dateien aller aussortierten Bilder in den Papierkorb des Systems legen; „Rückgängig“ holt sie zurück</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon vorhanden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Nicht aufgelistet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Aussortiert</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Sort (Alt+S)</source>
        <translation>Sortieren (Alt+S)</translation>
    </message>
    <message>
        <source>Sorted and under headings (Alt+S)</source>
        <translation>Sortiert und unter Überschriften (Alt+S)</translation>
    </message>
    <message>
        <source>Sorted: {by}</source>
        <translation>Sortiert: {by}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Steht an</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Warum es fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>{word}, {count}</source>
        <translation>{word}, {count}</translation>
    </message>
    <message>
        <source>★ 3 and more</source>
        <translation>★ 3 und mehr</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%Ln picture(s) found</source>
        <translation>
            <numerusform>%Ln Bild gefunden</numerusform>
            <numerusform>%Ln Bilder gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>Pfeiltasten, Pos1, Ende</translation>
    </message>
    <message>
        <source>Cells of the usual size</source>
        <translation>Kacheln in üblicher Größe</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Einen Dialog schließen</translation>
    </message>
    <message>
        <source>Close the viewer</source>
        <translation>Bildansicht schließen</translation>
    </message>
    <message>
        <source>Compare a stack of similar pictures</source>
        <translation>Einen Stapel ähnlicher Bilder vergleichen</translation>
    </message>
    <message>
        <source>Copy the plan of names</source>
        <translation>Namensplan kopieren</translation>
    </message>
    <message>
        <source>Ctrl + Space</source>
        <translation>Strg + Leertaste</translation>
    </message>
    <message>
        <source>Ctrl + wheel, Ctrl + Plus, Ctrl + Minus</source>
        <translation>Strg + Mausrad, Strg + Plus, Strg + Minus</translation>
    </message>
    <message>
        <source>From the search to what was found</source>
        <translation>Von der Suche zu den Treffern</translation>
    </message>
    <message>
        <source>Larger or smaller cells</source>
        <translation>Größere oder kleinere Kacheln</translation>
    </message>
    <message>
        <source>Larger or smaller, where the pointer is</source>
        <translation>Größer oder kleiner, wo der Mauszeiger ist</translation>
    </message>
    <message>
        <source>Leave the chart</source>
        <translation>Das Diagramm verlassen</translation>
    </message>
    <message>
        <source>Menu key, or Shift+F10</source>
        <translation>Menütaste oder Umschalt+F10</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Das Menü öffnen</translation>
    </message>
    <message>
        <source>Other picture, or move within a large one</source>
        <translation>Anderes Bild, oder in einem großen bewegen</translation>
    </message>
    <message>
        <source>Read the chart</source>
        <translation>Das Diagramm ablesen</translation>
    </message>
    <message>
        <source>Remove a list from the history, or undo that</source>
        <translation>Eine Liste aus dem Verlauf entfernen oder zurückholen</translation>
    </message>
    <message>
        <source>Rename an open list in the sidebar</source>
        <translation>Eine offene Liste in der Seitenleiste umbenennen</translation>
    </message>
    <message>
        <source>Return or Space</source>
        <translation>Eingabe- oder Leertaste</translation>
    </message>
    <message>
        <source>Return, Down or Esc</source>
        <translation>Eingabetaste, Pfeil nach unten oder Esc</translation>
    </message>
    <message>
        <source>Search in preferences and history</source>
        <translation>In Einstellungen und Verlauf suchen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>Eines mehr oder weniger auswählen</translation>
    </message>
    <message>
        <source>Select up to there</source>
        <translation>Bis dorthin auswählen</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Umschalt + Pfeiltasten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>View the picture</source>
        <translation>Bild ansehen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
</context>
<context>
    <name>GridHeadings</name>
    <message>
        <source>Others</source>
        <translation>Übrige</translation>
    </message>
</context>
<context>
    <name>GridMenu</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Adressen kopieren</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Datei kopieren</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Dateien kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Enter password for {host}…</source>
        <translation>Passwort für {host} eingeben…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Passwort eingeben…</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut holen</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Open page in the browser</source>
        <translation>Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>Put back from the trash</source>
        <translation>Aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>HelpingWords</name>
    <message>
        <source>Failed · {page}, {retry}</source>
        <translation>Fehlgeschlagen · {page}, {retry}</translation>
    </message>
    <message>
        <source>fetch again</source>
        <translation>erneut holen</translation>
    </message>
    <message>
        <source>open page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>erneut versuchen</translation>
    </message>
    <message>
        <source>{state} · {retry}</source>
        <translation>{state} · {retry}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>A list that is open cannot be deleted</source>
        <translation>Eine geöffnete Liste lässt sich nicht löschen</translation>
    </message>
    <message>
        <source>Bring the list back (Ctrl+Z)</source>
        <translation>Die Liste zurückholen (Strg+Z)</translation>
    </message>
    <message>
        <source>Call this list something else (F2)</source>
        <translation>Dieser Liste einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted from the history. The pictures stay.</source>
        <translation>Aus dem Verlauf gelöscht. Die Bilder bleiben.</translation>
    </message>
    <message>
        <source>Every list you fetch is remembered here.</source>
        <translation>Jede Liste, die geholt wird, bleibt hier vermerkt.</translation>
    </message>
    <message>
        <source>Forget this list; the pictures stay (Del)</source>
        <translation>Diese Liste vergessen; die Bilder bleiben (Entf)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Verlauf, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Newest first. Deleting one keeps its pictures.</source>
        <translation>Neueste zuerst. Beim Löschen bleiben die Bilder erhalten.</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>Noch keine Listen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it and fetch what is missing</source>
        <translation>Öffnen und holen, was fehlt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Search names, days, folders and addresses</source>
        <translation>Namen, Tage, Ordner und Adressen durchsuchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Search the history (Ctrl+F)</source>
        <translation>Im Verlauf suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Show this list; nothing is fetched</source>
        <translation>Diese Liste zeigen; es wird nichts geholt</translation>
    </message>
    <message>
        <source>Try fewer words, or part of an address.</source>
        <translation>Mit weniger Wörtern oder einem Teil einer Adresse versuchen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>HostPopup</name>
    <message>
        <source>Find a host</source>
        <translation>Host suchen</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
</context>
<context>
    <name>HostsModel</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Limit now</source>
        <translation>Limit jetzt</translation>
    </message>
    <message>
        <source>Pictures/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>HostsPanel</name>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln Host</numerusform>
            <numerusform>%Ln Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>1 host</source>
        <translation>1 Host</translation>
    </message>
    <message>
        <source>Begin nothing new at this host; what runs there goes on to its end</source>
        <translation>Bei diesem Host nichts Neues beginnen; was dort läuft, läuft zu Ende</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Nothing was asked of any host yet</source>
        <translation>Noch wurde kein Host gefragt</translation>
    </message>
    <message>
        <source>Pause host</source>
        <translation>Host pausieren</translation>
    </message>
    <message>
        <source>Pause hosts</source>
        <translation>Hosts pausieren</translation>
    </message>
    <message>
        <source>Resume host</source>
        <translation>Host fortsetzen</translation>
    </message>
    <message>
        <source>Resume hosts</source>
        <translation>Hosts fortsetzen</translation>
    </message>
</context>
<context>
    <name>Identical</name>
    <message numerus="yes">
        <source>%Ln files were deleted.</source>
        <translation>
            <numerusform>%Ln Datei wurde gelöscht.</numerusform>
            <numerusform>%Ln Dateien wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left in the folder, since somebody has changed them.</source>
        <translation>
            <numerusform>%Ln Datei blieb im Ordner, weil jemand sie geändert hat.</numerusform>
            <numerusform>%Ln Dateien blieben im Ordner, weil jemand sie geändert hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left in the folder, since the system does not let them go.</source>
        <translation>
            <numerusform>%Ln Datei blieb im Ordner, weil das System sie nicht freigibt.</numerusform>
            <numerusform>%Ln Dateien blieben im Ordner, weil das System sie nicht freigibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash.</source>
        <translation>
            <numerusform>%Ln Datei liegt jetzt im Papierkorb.</numerusform>
            <numerusform>%Ln Dateien liegen jetzt im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of addresses gave the same picture each, {addresses} addresses in all</source>
        <translation>
            <numerusform>%Ln Gruppe von Adressen ergab jeweils dasselbe Bild, insgesamt {addresses} Adressen</numerusform>
            <numerusform>%Ln Gruppen von Adressen ergaben jeweils dasselbe Bild, insgesamt {addresses} Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were marked as failed</source>
        <translation>
            <numerusform>%Ln Bild wurde als fehlgeschlagen gekennzeichnet</numerusform>
            <numerusform>%Ln Bilder wurden als fehlgeschlagen gekennzeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>They may only stand in for the real ones. Look at them; if so, mark them as failed.</source>
        <translation>Vielleicht sind es nur Platzhalter. Ansehen und gegebenenfalls als fehlgeschlagen kennzeichnen.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>A newer Pixhaul wrote this file; what this one knows can be taken.</source>
        <translation>Ein neueres Pixhaul hat diese Datei geschrieben; was dieses kennt, lässt sich übernehmen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Is new.</source>
        <translation>Ist neu.</translation>
    </message>
    <message>
        <source>Now: {now}. Then: {then}</source>
        <translation>Jetzt: {now}. Dann: {then}</translation>
    </message>
    <message>
        <source>Profile “{name}”</source>
        <translation>Profil „{name}“</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Takes the values of the file.</source>
        <translation>Übernimmt die Werte der Datei.</translation>
    </message>
    <message>
        <source>The value of “{name}” cannot be used and is left out.</source>
        <translation>Der Wert von „{name}“ ist nicht verwendbar und wird ausgelassen.</translation>
    </message>
    <message>
        <source>What {name} would change</source>
        <translation>Was {name} ändern würde</translation>
    </message>
    <message>
        <source>{name} changes nothing: all is set like this already</source>
        <translation>{name} ändert nichts: alles ist schon so eingestellt</translation>
    </message>
    <message>
        <source>“{name}” is no setting here and is left out.</source>
        <translation>„{name}“ ist hier keine Einstellung und wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>InsecureStrip</name>
    <message numerus="yes">
        <source>%Ln other host(s)</source>
        <translation>
            <numerusform>%Ln weiterer Host</numerusform>
            <numerusform>%Ln weitere Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Choose which hosts are not verified</source>
        <translation>Wählen, welche Hosts nicht geprüft werden</translation>
    </message>
    <message>
        <source>Please note. {text}</source>
        <translation>Hinweis: {text}</translation>
    </message>
    <message>
        <source>The connection to {hosts} is not verified: others could read or change what is sent</source>
        <translation>Die Verbindung zu {hosts} wird nicht geprüft: andere könnten mitlesen oder ändern, was gesendet wird</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>It names pictures by {template}.</source>
        <translation>Er benennt Bilder nach {template}.</translation>
    </message>
    <message>
        <source>Its limits or rules differ from yours.</source>
        <translation>Seine Limits oder Regeln weichen von den eigenen ab.</translation>
    </message>
    <message>
        <source>This job was made with other settings</source>
        <translation>Dieser Auftrag entstand mit anderen Einstellungen</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Diese verwenden</translation>
    </message>
</context>
<context>
    <name>LargerDialog</name>
    <message>
        <source>Larger versions</source>
        <translation>Größere Fassungen</translation>
    </message>
    <message numerus="yes">
        <source>Larger versions exist for up to %Ln picture(s)</source>
        <translation>
            <numerusform>Von bis zu %Ln Bild gibt es eine größere Fassung</numerusform>
            <numerusform>Von bis zu %Ln Bildern gibt es größere Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Use the larger ones</source>
        <translation>Die größeren verwenden</translation>
    </message>
    <message>
        <source>What turns out to have no larger version is fetched in its original size.</source>
        <translation>Wovon es doch keine größere Fassung gibt, das wird in der ursprünglichen Größe geholt.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more with fewer pictures; look again after these</source>
        <translation>
            <numerusform>und %Ln weitere mit weniger Bildern; danach noch einmal suchen</numerusform>
            <numerusform>und %Ln weitere mit weniger Bildern; danach noch einmal suchen</numerusform>
        </translation>
    </message>
    <message>
        <source>{better} of {tried} tried have a larger version, about {times} times as large</source>
        <translation>{better} von {tried} geprüften haben eine größere Fassung, etwa {times}-mal so groß</translation>
    </message>
    <message>
        <source>{rule}, {pictures}</source>
        <translation>{rule}, {pictures}</translation>
    </message>
</context>
<context>
    <name>LargerVersions</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking for larger versions…</source>
        <translation>Größere Fassungen werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for larger versions… {share}</source>
        <translation>Größere Fassungen werden gesucht… {share}</translation>
    </message>
    <message>
        <source>No larger versions were found</source>
        <translation>Keine größeren Fassungen gefunden</translation>
    </message>
    <message>
        <source>Pictures that are saved already are not looked at.</source>
        <translation>Bereits gespeicherte Bilder werden nicht untersucht.</translation>
    </message>
    <message numerus="yes">
        <source>The larger version of %Ln picture(s) will be fetched</source>
        <translation>
            <numerusform>Die größere Fassung von %Ln Bild wird geholt</numerusform>
            <numerusform>Die größeren Fassungen von %Ln Bildern werden geholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Bytes, above</source>
        <translation>Bytes, oben</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Meaning of the bars</source>
        <translation>Bedeutung der Balken</translation>
    </message>
    <message>
        <source>Meaning of the curves</source>
        <translation>Bedeutung der Kurven</translation>
    </message>
    <message>
        <source>Pictures, below</source>
        <translation>Bilder, unten</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Erneut versucht</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Unterwegs</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Adressen kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Look for larger versions…</source>
        <translation>Größere Fassungen suchen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use the link as it was given</source>
        <translation>Link wie angegeben verwenden</translation>
    </message>
</context>
<context>
    <name>LinkDelegate</name>
    <message>
        <source>Address of line {number}</source>
        <translation>Adresse von Zeile {number}</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln Duplikat</numerusform>
            <numerusform>%Ln Duplikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln Host</numerusform>
            <numerusform>%Ln Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed</source>
        <translation>
            <numerusform>%Ln auf der Liste</numerusform>
            <numerusform>%Ln auf der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not listed</source>
        <translation>
            <numerusform>%Ln nicht aufgelistet</numerusform>
            <numerusform>%Ln nicht aufgelistet</numerusform>
        </translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Noch keine Links</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Close this list</source>
        <translation>Diese Liste schließen</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9</source>
        <translation>Strg+1 bis Strg+9</translation>
    </message>
    <message>
        <source>First to ninth list</source>
        <translation>Erste bis neunte Liste</translation>
    </message>
    <message>
        <source>It stays in the history</source>
        <translation>Sie bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Move this list down</source>
        <translation>Diese Liste nach unten</translation>
    </message>
    <message>
        <source>Move this list up</source>
        <translation>Diese Liste nach oben</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Nächste Liste</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>Vorige Liste</translation>
    </message>
    <message>
        <source>Rename this list…</source>
        <translation>Diese Liste umbenennen…</translation>
    </message>
    <message>
        <source>Show list {number}</source>
        <translation>Liste {number} zeigen</translation>
    </message>
    <message>
        <source>Show the lists</source>
        <translation>Die Listen zeigen</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Hide the lists</source>
        <translation>Listen ausblenden</translation>
    </message>
    <message>
        <source>Hide the lists (F9)</source>
        <translation>Listen ausblenden (F9)</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Open lists</source>
        <translation>Offene Listen</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt starten</translation>
    </message>
</context>
<context>
    <name>ListProfile</name>
    <message>
        <source>The list goes by your settings until you choose another one.</source>
        <translation>Die Liste folgt den allgemeinen Einstellungen, bis ein anderes Profil gewählt wird.</translation>
    </message>
    <message>
        <source>The profile “{name}” of this list is gone</source>
        <translation>Das Profil „{name}“ dieser Liste gibt es nicht mehr</translation>
    </message>
</context>
<context>
    <name>ListTitle</name>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Compare side by side</source>
        <translation>Nebeneinander vergleichen</translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Kein Urteil</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Aussortieren</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>mark %Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild markieren</numerusform>
            <numerusform>%Ln Bilder markieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln Stern</numerusform>
            <numerusform>%Ln Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>aussortiert</translation>
    </message>
    <message>
        <source>{verdict}, {stars}</source>
        <translation>{verdict}, {stars}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved file(s) are not in the folder any more</source>
        <translation>
            <numerusform>%Ln gespeicherte Datei liegt nicht mehr im Ordner</numerusform>
            <numerusform>%Ln gespeicherte Dateien liegen nicht mehr im Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved file(s) changed in the folder</source>
        <translation>
            <numerusform>%Ln gespeicherte Datei hat sich im Ordner geändert</numerusform>
            <numerusform>%Ln gespeicherte Dateien haben sich im Ordner geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved file(s) missing</source>
        <translation>
            <numerusform>%Ln gespeicherte Datei fehlt</numerusform>
            <numerusform>%Ln gespeicherte Dateien fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect its disk, and the pictures are back. If it was deleted, fetch them again.</source>
        <translation>Den Datenträger anschließen, dann sind die Bilder wieder da. Wurde der Ordner gelöscht, die Bilder erneut holen.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut holen</translation>
    </message>
    <message>
        <source>The folder of this list is not there: {folder}</source>
        <translation>Der Ordner dieser Liste ist nicht da: {folder}</translation>
    </message>
    <message>
        <source>They do not count as done. Fetch them again, or remove them from the list.</source>
        <translation>Sie zählen nicht als fertig. Erneut holen oder aus der Liste entfernen.</translation>
    </message>
    <message>
        <source>{missing}, {changed}</source>
        <translation>{missing}, {changed}</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message numerus="yes">
        <source>%Ln file(s) were being changed and lie in both folders.</source>
        <translation>
            <numerusform>%Ln Datei wurde gerade geändert und liegt in beiden Ordnern.</numerusform>
            <numerusform>%Ln Dateien wurden gerade geändert und liegen in beiden Ordnern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not in the folder any more.</source>
        <translation>
            <numerusform>%Ln Datei war nicht mehr im Ordner.</numerusform>
            <numerusform>%Ln Dateien waren nicht mehr im Ordner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are back in their folder</source>
        <translation>
            <numerusform>%Ln Bild ist wieder in seinem Ordner</numerusform>
            <numerusform>%Ln Bilder sind wieder in ihrem Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) copied</source>
        <translation>
            <numerusform>%Ln Bild kopiert</numerusform>
            <numerusform>%Ln Bilder kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) moved</source>
        <translation>
            <numerusform>%Ln Bild verschoben</numerusform>
            <numerusform>%Ln Bilder verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying pictures…</source>
        <translation>Bilder werden kopiert…</translation>
    </message>
    <message>
        <source>Moving pictures…</source>
        <translation>Bilder werden verschoben…</translation>
    </message>
    <message>
        <source>The rest stays, because the record could not be written.</source>
        <translation>Der Rest bleibt, weil das Protokoll nicht geschrieben werden konnte.</translation>
    </message>
    <message>
        <source>Undo moves them back.</source>
        <translation>„Rückgängig“ verschiebt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>move %Ln picture(s) to another folder</source>
        <translation>
            <numerusform>%Ln Bild in einen anderen Ordner verschieben</numerusform>
            <numerusform>%Ln Bilder in einen anderen Ordner verschieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No picture fits “{text}”</source>
        <translation>Kein Bild passt zu „{text}“</translation>
    </message>
    <message>
        <source>No picture is of this kind</source>
        <translation>Kein Bild ist von dieser Art</translation>
    </message>
    <message>
        <source>None of the pictures chosen above fits “{text}”</source>
        <translation>Keines der oben gewählten Bilder passt zu „{text}“</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Alle Bilder zeigen</translation>
    </message>
</context>
<context>
    <name>OpenLists</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, {failed} failed</source>
        <translation>Fertig, {failed} fehlgeschlagen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Paused at {percent}</source>
        <translation>Pausiert bei {percent}</translation>
    </message>
    <message>
        <source>Waits until {name} is done</source>
        <translation>Wartet, bis {name} fertig ist</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} von {all} fertig</translation>
    </message>
    <message>
        <source>{percent} · {done} of {all}</source>
        <translation>{percent} · {done} von {all}</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>By column: {name}</source>
        <translation>Nach Spalte: {name}</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Nach Ordner</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Nach Host</translation>
    </message>
    <message>
        <source>By likeness</source>
        <translation>Nach Ähnlichkeit</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Abmessungen</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Letzte zuerst</translation>
    </message>
    <message>
        <source>List order</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Ohne Überschriften</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>Langsamste zuerst</translation>
    </message>
    <message>
        <source>Time of saving</source>
        <translation>Zeitpunkt des Speicherns</translation>
    </message>
    <message>
        <source>Transfer time</source>
        <translation>Übertragungszeit</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z bis A</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>No browser was found</source>
        <translation>Kein Browser gefunden</translation>
    </message>
    <message>
        <source>No file manager was found</source>
        <translation>Kein Dateimanager gefunden</translation>
    </message>
    <message>
        <source>No program was found that opens this picture</source>
        <translation>Kein Programm gefunden, das dieses Bild öffnet</translation>
    </message>
    <message>
        <source>SVG drawings are not opened from here, because they can hold programs</source>
        <translation>SVG-Zeichnungen werden von hier aus nicht geöffnet, weil sie Programme enthalten können</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>The folder is not there any more</source>
        <translation>Der Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>This file was not opened: {why}</source>
        <translation>Diese Datei wurde nicht geöffnet: {why}</translation>
    </message>
    <message>
        <source>This is not the address of a web page</source>
        <translation>Das ist nicht die Adresse einer Webseite</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keyring</source>
        <translation>Im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password for {host}</source>
        <translation>Passwort für {host}</translation>
    </message>
    <message>
        <source>The address begins with http: others on the way could read the password.</source>
        <translation>Die Adresse beginnt mit http: Andere könnten unterwegs das Passwort lesen.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>{host} asks for a password. It is sent to this server only, for as long as Pixhaul runs.</source>
        <translation>{host} verlangt ein Passwort. Es wird nur an diesen Server gesendet, solange Pixhaul läuft.</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>A new list. The one before is in the history</source>
        <translation>Eine neue Liste. Die vorige steht im Verlauf</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Resume {saved} of {listed}: an earlier list is not finished</source>
        <translation>{saved} von {listed} fortsetzen: eine frühere Liste ist nicht fertig</translation>
    </message>
    <message>
        <source>Resume {saved} of {listed}: this list is not finished</source>
        <translation>{saved} von {listed} fortsetzen: diese Liste ist nicht fertig</translation>
    </message>
    <message>
        <source>The earlier list was not opened, because a new one was begun</source>
        <translation>Die frühere Liste wurde nicht geöffnet, weil eine neue begonnen wurde</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} von {all} fertig</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt benutzte Ordner</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Speichern in</translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message numerus="yes">
        <source>A pattern for %Ln addresses</source>
        <translation>
            <numerusform>Ein Muster für %Ln Adresse</numerusform>
            <numerusform>Ein Muster für %Ln Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln addresses</source>
        <translation>
            <numerusform>%Ln Adresse hinzufügen</numerusform>
            <numerusform>%Ln Adressen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all addresses</source>
        <translation>Alle Adressen hinzufügen</translation>
    </message>
    <message>
        <source>Add the text as it is</source>
        <translation>Den Text hinzufügen, wie er ist</translation>
    </message>
    <message>
        <source>First: {address}</source>
        <translation>Erste: {address}</translation>
    </message>
    <message>
        <source>Last: {address}</source>
        <translation>Letzte: {address}</translation>
    </message>
    <message numerus="yes">
        <source>{patterns} patterns for %Ln addresses</source>
        <translation>
            <numerusform>{patterns} Muster für %Ln Adresse</numerusform>
            <numerusform>{patterns} Muster für %Ln Adressen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>SVG drawings are kept as files and are not shown here</source>
        <translation>SVG-Zeichnungen werden als Dateien gespeichert und hier nicht gezeigt</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Dieses Bild lässt sich nicht anzeigen</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>All names are free, whole, and fit for every disk</source>
        <translation>Alle Namen sind frei, vollständig und für jeden Datenträger geeignet</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Alle {count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>Geändert {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown (Ctrl+C)</source>
        <translation>Die ausgewählten oder alle gezeigten Zeilen kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Finding out the names</source>
        <translation>Namen werden ermittelt</translation>
    </message>
    <message>
        <source>Finding out the names…</source>
        <translation>Namen werden ermittelt…</translation>
    </message>
    <message>
        <source>Finding out the names… {percent} %</source>
        <translation>Namen werden ermittelt… {percent} %</translation>
    </message>
    <message>
        <source>Line	Address	Saved as	Note</source>
        <translation>Zeile	Adresse	Gespeichert als	Bemerkung</translation>
    </message>
    <message>
        <source>Missing columns {count}</source>
        <translation>Fehlende Spalten {count}</translation>
    </message>
    <message>
        <source>Not listed {count}</source>
        <translation>Nicht aufgelistet {count}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Same names {count}</source>
        <translation>Gleiche Namen {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Where each picture will be saved</source>
        <translation>Wo jedes Bild gespeichert wird</translation>
    </message>
    <message>
        <source>Where something had to be done about a name, the note says what</source>
        <translation>Wo ein Name geändert werden musste, sagt es die Bemerkung</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>PreferenceFiles</name>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Read settings from a file; you see what would change before it does</source>
        <translation>Einstellungen aus einer Datei lesen; vorher ist zu sehen, was sich ändern würde</translation>
    </message>
    <message>
        <source>Settings ({endings})</source>
        <translation>Einstellungen ({endings})</translation>
    </message>
    <message>
        <source>Write settings and profiles to a file, without passwords, cookies and secret headers</source>
        <translation>Einstellungen und Profile in eine Datei schreiben, ohne Passwörter, Cookies und geheime Kopfzeilen</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source>Back to the default: {value}</source>
        <translation>Zurück zur Vorgabe: {value}</translation>
    </message>
    <message>
        <source>Leave it to the settings: {value}</source>
        <translation>Den Einstellungen überlassen: {value}</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>{name} zurücksetzen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>A PEM file of certificates to trust instead of the system&apos;s, as some companies need it.</source>
        <translation>Eine PEM-Datei mit Zertifikaten, denen statt denen des Systems vertraut wird, wie es manche Firmen brauchen.</translation>
    </message>
    <message>
        <source>A copy of this kind goes into the folder “converted” beside each picture, which stays as it is.</source>
        <translation>Eine Kopie in diesem Format kommt neben jedem Bild in den Ordner „converted“; das Bild selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A file such as cat.jpg.json says beside each picture where it came from, with your own columns.</source>
        <translation>Eine Datei wie cat.jpg.json sagt neben jedem Bild, woher es stammt, mit den eigenen Spalten.</translation>
    </message>
    <message>
        <source>A message from the desktop when a run of half a minute or more ends and you work elsewhere.</source>
        <translation>Eine Meldung auf dem Desktop, wenn ein Durchlauf von mindestens einer halben Minute endet und gerade ein anderes Fenster vorn ist.</translation>
    </message>
    <message>
        <source>A picture larger than this is not saved, which protects the disk from endless answers.</source>
        <translation>Ein größeres Bild wird nicht gespeichert; das schützt den Datenträger vor endlosen Antworten.</translation>
    </message>
    <message>
        <source>A picture that brings less data per second over half a minute is dropped and tried again later.</source>
        <translation>Ein Bild, das eine halbe Minute lang weniger Daten pro Sekunde bringt, wird abgebrochen und später erneut versucht.</translation>
    </message>
    <message>
        <source>Adds every address that is copied, in any program; the window says so as long as it does.</source>
        <translation>Fügt jede kopierte Adresse hinzu, aus jedem Programm; das Fenster zeigt es an, solange es so ist.</translation>
    </message>
    <message>
        <source>Anybody on the way could read or change what these hosts send; the window reminds you of them.</source>
        <translation>Unterwegs könnte jeder lesen oder ändern, was diese Hosts senden; das Fenster erinnert daran.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Wie das Bild</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Asks github.com once a day whether there is a newer version; nothing is sent but the version of Pixhaul you use.</source>
        <translation>Fragt einmal am Tag github.com, ob es eine neuere Version gibt; gesendet wird nur die verwendete Version von Pixhaul.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Automatic starts small and gives each host as much as it bears.</source>
        <translation>Automatisch beginnt klein und gibt jedem Host so viel, wie er verträgt.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>Choose a cookie file</source>
        <translation>Cookie-Datei wählen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Converted copies</source>
        <translation>Umgewandelte Kopien</translation>
    </message>
    <message>
        <source>Cookie file</source>
        <translation>Cookie-Datei</translation>
    </message>
    <message>
        <source>Cookies you exported from your browser, sent to their own servers only; no others are ever sent.</source>
        <translation>Aus dem Browser exportierte Cookies, nur an ihre eigenen Server gesendet; andere werden nie gesendet.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Each file says where it came from, without passwords, where the disk can keep that.</source>
        <translation>Jede Datei sagt, woher sie stammt, ohne Passwörter, sofern der Datenträger das aufnehmen kann.</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>Zusätzliche Kopfzeilen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Hosts that are not verified</source>
        <translation>Nicht geprüfte Hosts</translation>
    </message>
    <message>
        <source>How Pixhaul introduces itself to servers; empty for its honest name with a link to its home.</source>
        <translation>Wie Pixhaul sich bei Servern vorstellt; leer bedeutet: mit seinem ehrlichen Namen und einem Link zu seiner Webseite.</translation>
    </message>
    <message>
        <source>How files and folders are named, as below the pictures in the window.</source>
        <translation>Wie Dateien und Ordner benannt werden, genau wie im Fenster unter den Bildern.</translation>
    </message>
    <message>
        <source>How long a server may be silent before the picture is given up and tried again later.</source>
        <translation>Wie lange ein Server schweigen darf, bevor das Bild aufgegeben und später erneut versucht wird.</translation>
    </message>
    <message>
        <source>How many pictures are fetched at the same time, over all hosts.</source>
        <translation>Wie viele Bilder gleichzeitig geholt werden, über alle Hosts.</translation>
    </message>
    <message>
        <source>How often a picture is asked for when the trouble may pass by itself.</source>
        <translation>Wie oft nach einem Bild gefragt wird, wenn die Störung von selbst vorübergehen kann.</translation>
    </message>
    <message>
        <source>In pixels; a picture that is smaller is never made larger.</source>
        <translation>In Pixeln; kleinere Bilder werden nie vergrößert.</translation>
    </message>
    <message>
        <source>Keep SVG drawings</source>
        <translation>SVG-Zeichnungen behalten</translation>
    </message>
    <message>
        <source>Keep a log</source>
        <translation>Logdatei führen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>Least speed</source>
        <translation>Mindesttempo</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Light or dark colours for the whole window.</source>
        <translation>Helle oder dunkle Farben für das ganze Fenster.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Longest side of copies</source>
        <translation>Längste Seite der Kopien</translation>
    </message>
    <message>
        <source>Longest time in seconds</source>
        <translation>Höchstdauer in Sekunden</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Nach neueren Versionen suchen</translation>
    </message>
    <message>
        <source>Make share links direct</source>
        <translation>Freigabelinks direkt machen</translation>
    </message>
    <message>
        <source>Mark files with their origin</source>
        <translation>Herkunft in Dateien vermerken</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mehr Kontrast</translation>
    </message>
    <message>
        <source>Most data per second for all pictures together; also holds for what is under way.</source>
        <translation>Höchstmenge an Daten pro Sekunde für alle Bilder zusammen; gilt auch für laufende Übertragungen.</translation>
    </message>
    <message>
        <source>Most pixels</source>
        <translation>Höchstzahl an Pixeln</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Names from servers</source>
        <translation>Namen von Servern</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No cookies</source>
        <translation>Keine Cookies</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>One picture may take so long to arrive, pauses not counted; then it is given up.</source>
        <translation>So lange darf ein Bild unterwegs sein, Pausen nicht mitgezählt; danach wird es aufgegeben.</translation>
    </message>
    <message>
        <source>One “host: none”, “host: page” or “host: address of a page” a line, for hosts that need another rule.</source>
        <translation>Pro Zeile ein „host: none“, „host: page“ oder „host: Adresse einer Seite“, für Hosts mit eigener Regel.</translation>
    </message>
    <message>
        <source>Only plain letters, digits and signs can be sent.</source>
        <translation>Nur einfache Buchstaben, Ziffern und Zeichen können gesendet werden.</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <translation>Eigene Zertifikate</translation>
    </message>
    <message>
        <source>Page of origin</source>
        <translation>Herkunftsseite</translation>
    </message>
    <message>
        <source>Patience in seconds</source>
        <translation>Geduld in Sekunden</translation>
    </message>
    <message>
        <source>Pictures at once</source>
        <translation>Bilder gleichzeitig</translation>
    </message>
    <message>
        <source>Pictures at once from one host</source>
        <translation>Bilder gleichzeitig je Host</translation>
    </message>
    <message>
        <source>Pixhaul&apos;s own</source>
        <translation>Pixhauls eigene</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Referer</source>
        <translation>Referer</translation>
    </message>
    <message>
        <source>Referer for single hosts</source>
        <translation>Referer für einzelne Hosts</translation>
    </message>
    <message>
        <source>Rings stand still, and animated pictures play only when you press their button.</source>
        <translation>Ringe stehen still, und bewegte Bilder laufen nur auf Knopfdruck.</translation>
    </message>
    <message>
        <source>Sent with every request, one “Name: value” a line; secrets go to the first server of a picture only.</source>
        <translation>Wird mit jeder Anfrage gesendet, ein „Name: Wert“ pro Zeile; Geheimes geht nur an den ersten Server eines Bildes.</translation>
    </message>
    <message>
        <source>Sidecar files</source>
        <translation>Begleitdateien</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source>Stronger lines, outlines and texts, in light and in dark colours.</source>
        <translation>Kräftigere Linien, Umrisse und Texte, in hellen und in dunklen Farben.</translation>
    </message>
    <message>
        <source>Suspicious from</source>
        <translation>Verdächtig ab</translation>
    </message>
    <message>
        <source>Tell the end of long runs</source>
        <translation>Ende langer Durchläufe melden</translation>
    </message>
    <message>
        <source>Tells a server on which page its picture was found, where that is known; many insist on it.</source>
        <translation>Sagt einem Server, auf welcher Seite sein Bild gefunden wurde, sofern bekannt; viele bestehen darauf.</translation>
    </message>
    <message>
        <source>The language of the window; all of it changes at once.</source>
        <translation>Die Sprache des Fensters; alles darin wechselt sofort.</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>Zertifikate des Systems</translation>
    </message>
    <message>
        <source>The way to the network: the system&apos;s own settings, a direct line, or a proxy of your choice.</source>
        <translation>Der Weg ins Netz: die Einstellungen des Systems, direkt oder über einen eigenen Proxy.</translation>
    </message>
    <message>
        <source>They are saved as files and never shown here, because a drawing can hold a program.</source>
        <translation>Sie werden als Dateien gespeichert und hier nie gezeigt, weil eine Zeichnung ein Programm enthalten kann.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Turns links for sharing a file, such as Dropbox&apos;s, into the address of the picture itself.</source>
        <translation>Macht aus Links zum Teilen einer Datei, etwa von Dropbox, die Adresse des Bildes selbst.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>Zwischenablage beobachten</translation>
    </message>
    <message>
        <source>When so many addresses lead to the same picture, it is probably a placeholder and is marked.</source>
        <translation>Wenn so viele Adressen zum selben Bild führen, ist es vermutlich ein Platzhalter und wird gekennzeichnet.</translation>
    </message>
    <message>
        <source>Where a server gives the file a name, {name} is that one instead of the end of the address.</source>
        <translation>Wo ein Server der Datei einen Namen gibt, ist {name} dieser statt des Endes der Adresse.</translation>
    </message>
    <message>
        <source>Width times height; a picture with more is not saved, because decoding it could fill the memory.</source>
        <translation>Breite mal Höhe; ein Bild mit mehr wird nicht gespeichert, weil das Dekodieren den Speicher füllen könnte.</translation>
    </message>
    <message>
        <source>Writes down what failed and why, on this computer only and never with a password.</source>
        <translation>Schreibt auf, was warum fehlgeschlagen ist, nur auf diesem Computer und nie mit Passwort.</translation>
    </message>
    <message>
        <source>accessibility animation reduce move calm gif</source>
        <translation>barrierefreiheit animation bewegung verringern ruhig gif</translation>
    </message>
    <message>
        <source>accessibility high contrast more readable eyes</source>
        <translation>barrierefreiheit hoher kontrast lesbarkeit augen</translation>
    </message>
    <message>
        <source>bandwidth rate throttle</source>
        <translation>bandbreite rate geschwindigkeit drosseln</translation>
    </message>
    <message>
        <source>browser identity</source>
        <translation>browser kennung identität</translation>
    </message>
    <message>
        <source>connections parallel lane server</source>
        <translation>verbindungen parallel spur server</translation>
    </message>
    <message>
        <source>connections parallel transfers jobs</source>
        <translation>verbindungen parallel übertragungen aufträge</translation>
    </message>
    <message>
        <source>content disposition filename</source>
        <translation>content disposition dateiname</translation>
    </message>
    <message>
        <source>convert jpeg png webp second output resize</source>
        <translation>umwandeln konvertieren jpeg png webp zweite ausgabe verkleinern</translation>
    </message>
    <message>
        <source>convert resize scale dimensions edge</source>
        <translation>umwandeln konvertieren verkleinern skalieren abmessungen kante</translation>
    </message>
    <message>
        <source>copy paste collect</source>
        <translation>kopieren einfügen sammeln</translation>
    </message>
    <message>
        <source>dimensions resolution bomb</source>
        <translation>abmessungen auflösung bombe</translation>
    </message>
    <message>
        <source>dropbox google drive onedrive github rewrite</source>
        <translation>dropbox google drive onedrive github umschreiben</translation>
    </message>
    <message>
        <source>duration total cap</source>
        <translation>dauer gesamt obergrenze</translation>
    </message>
    <message>
        <source>history record</source>
        <translation>verlauf protokoll</translation>
    </message>
    <message>
        <source>identical duplicates placeholder cluster</source>
        <translation>identisch duplikate platzhalter gruppe</translation>
    </message>
    <message>
        <source>json provenance metadata columns</source>
        <translation>json herkunft metadaten spalten</translation>
    </message>
    <message>
        <source>login session netscape</source>
        <translation>anmeldung login sitzung netscape</translation>
    </message>
    <message>
        <source>notification message finished done tray</source>
        <translation>benachrichtigung meldung fertig beendet</translation>
    </message>
    <message>
        <source>referrer exceptions</source>
        <translation>referrer ausnahmen</translation>
    </message>
    <message>
        <source>referrer page origin privacy</source>
        <translation>referrer seite herkunft privatsphäre datenschutz</translation>
    </message>
    <message>
        <source>request fields authorization</source>
        <translation>anfrage felder anmeldung header</translation>
    </message>
    <message>
        <source>retry attempts</source>
        <translation>wiederholen versuche</translation>
    </message>
    <message>
        <source>size bytes</source>
        <translation>größe bytes</translation>
    </message>
    <message>
        <source>slow minimum drip</source>
        <translation>langsam minimum tröpfeln geschwindigkeit</translation>
    </message>
    <message>
        <source>socks http password</source>
        <translation>socks http passwort</translation>
    </message>
    <message>
        <source>source provenance attribute zone quarantine</source>
        <translation>quelle herkunft attribut zone quarantäne</translation>
    </message>
    <message>
        <source>template folder file name</source>
        <translation>vorlage ordner dateiname</translation>
    </message>
    <message>
        <source>theme dark light</source>
        <translation>thema design dunkel hell</translation>
    </message>
    <message>
        <source>timeout wait</source>
        <translation>zeitlimit timeout warten</translation>
    </message>
    <message>
        <source>tls ssl authority bundle</source>
        <translation>tls ssl zertifizierungsstelle bündel</translation>
    </message>
    <message>
        <source>tls ssl certificate insecure self-signed</source>
        <translation>tls ssl zertifikat unsicher selbstsigniert</translation>
    </message>
    <message>
        <source>translation english locale</source>
        <translation>übersetzung deutsch sprache</translation>
    </message>
    <message>
        <source>update upgrade release check</source>
        <translation>update aktualisierung neue version prüfen</translation>
    </message>
    <message>
        <source>vector</source>
        <translation>vektor</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message numerus="yes">
        <source>%Ln settings set back</source>
        <translation>
            <numerusform>%Ln Einstellung zurückgesetzt</numerusform>
            <numerusform>%Ln Einstellungen zurückgesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings taken from the file</source>
        <translation>
            <numerusform>%Ln Einstellung aus der Datei übernommen</numerusform>
            <numerusform>%Ln Einstellungen aus der Datei übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Änderungen wirken sofort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>No setting is called like this</source>
        <translation>Keine Einstellung heißt so</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Set everything here back; it can be undone</source>
        <translation>Alles hier zurücksetzen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>The profile “{name}” is deleted</source>
        <translation>Das Profil „{name}“ ist gelöscht</translation>
    </message>
    <message>
        <source>The profile “{name}” leaves everything to the settings</source>
        <translation>Das Profil „{name}“ überlässt alles den Einstellungen</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Ein anderes Wort versuchen.</translation>
    </message>
</context>
<context>
    <name>PreflightCard</name>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln Adresse</numerusform>
            <numerusform>%Ln Adressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses from {name}</source>
        <translation>
            <numerusform>%Ln Adresse aus {name}</numerusform>
            <numerusform>%Ln Adressen aus {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses from {name}, until you cancelled</source>
        <translation>
            <numerusform>%Ln Adresse aus {name}, bis zum Abbruch</numerusform>
            <numerusform>%Ln Adressen aus {name}, bis zum Abbruch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses, until you cancelled</source>
        <translation>
            <numerusform>%Ln Adresse, bis zum Abbruch</numerusform>
            <numerusform>%Ln Adressen, bis zum Abbruch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln Duplikat</numerusform>
            <numerusform>%Ln Duplikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln Host</numerusform>
            <numerusform>%Ln Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not web addresses</source>
        <translation>
            <numerusform>%Ln keine Webadresse</numerusform>
            <numerusform>%Ln keine Webadressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share links turned into direct ones</source>
        <translation>
            <numerusform>%Ln Freigabelink in einen direkten verwandelt</numerusform>
            <numerusform>%Ln Freigabelinks in direkte verwandelt</numerusform>
        </translation>
    </message>
    <message>
        <source>As a list of its own</source>
        <translation>Als eigene Liste</translation>
    </message>
    <message>
        <source>Columns and names…</source>
        <translation>Spalten und Namen…</translation>
    </message>
    <message>
        <source>No column with pictures</source>
        <translation>Keine Spalte mit Bildern</translation>
    </message>
    <message>
        <source>No web address found</source>
        <translation>Keine Webadresse gefunden</translation>
    </message>
    <message>
        <source>No web address in {name}</source>
        <translation>Keine Webadresse in {name}</translation>
    </message>
    <message>
        <source>Pictures from: {columns}</source>
        <translation>Bilder aus: {columns}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start fetching the pictures</source>
        <translation>Die Bilder holen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take these lines off the list again</source>
        <translation>Diese Links wieder von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take these lines off this list, and open them beside it</source>
        <translation>Diese Links von dieser Liste nehmen und daneben als eigene öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more table(s)</source>
        <translation>
            <numerusform>und %Ln weitere Tabelle</numerusform>
            <numerusform>und %Ln weitere Tabellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Asking the server</source>
        <translation>Fragt den Server</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Same as line {number}</source>
        <translation>Wie Zeile {number}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Waiting for host</source>
        <translation>Wartet auf Host</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>same as line {number}</source>
        <translation>wie Zeile {number}</translation>
    </message>
    <message>
        <source>{share} · paused</source>
        <translation>{share} · pausiert</translation>
    </message>
</context>
<context>
    <name>ProfileBar</name>
    <message>
        <source>All lists</source>
        <translation>Alle Listen</translation>
    </message>
    <message>
        <source>Another name takes effect with Enter</source>
        <translation>Ein anderer Name gilt nach der Eingabetaste</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Duplicate the profile</source>
        <translation>Profil duplizieren</translation>
    </message>
    <message>
        <source>Make a profile of what you have changed in the settings</source>
        <translation>Aus den geänderten Einstellungen ein Profil machen</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Settings for</source>
        <translation>Einstellungen für</translation>
    </message>
</context>
<context>
    <name>ProfilePicker</name>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profil: {name}</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>Profile…</translation>
    </message>
    <message>
        <source>The profile of this list: its names, limits and headers</source>
        <translation>Das Profil dieser Liste: ihre Namen, Limits und Kopfzeilen</translation>
    </message>
</context>
<context>
    <name>ProxyField</name>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Keep the password in this computer&apos;s keyring</source>
        <translation>Das Passwort im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>Own proxy</source>
        <translation>Eigener Proxy</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Passwort für den Proxy</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Benutzername für den Proxy</translation>
    </message>
    <message>
        <source>Write the address as http://proxy.example:3128 or socks5://127.0.0.1:1080.</source>
        <translation>Die Adresse als http://proxy.example:3128 oder socks5://127.0.0.1:1080 eingeben.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Asked too often</source>
        <translation>Zu oft gefragt</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>Nicht speicherbar</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>Leere Antwort</translation>
    </message>
    <message>
        <source>Fault in Pixhaul</source>
        <translation>Fehler in Pixhaul</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>Folder cannot be written to</source>
        <translation>Ordner nicht beschreibbar</translation>
    </message>
    <message>
        <source>Folder missing</source>
        <translation>Ordner fehlt</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>Netzwerkproblem</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort in der Frist</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>No such server</source>
        <translation>Server unbekannt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Andere Gründe</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Passwort nötig</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Private Adresse</translation>
    </message>
    <message>
        <source>Proxy trouble</source>
        <translation>Proxy-Problem</translation>
    </message>
    <message>
        <source>Refused ({status})</source>
        <translation>Abgelehnt ({status})</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Endgültig entfernt</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>Sent in circles</source>
        <translation>Im Kreis geschickt</translation>
    </message>
    <message>
        <source>Sent somewhere unsafe</source>
        <translation>Auf unsicheren Weg geschickt</translation>
    </message>
    <message>
        <source>Server trouble ({status})</source>
        <translation>Server-Problem ({status})</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Too many pixels</source>
        <translation>Zu viele Pixel</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Zu langsam</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Dauerte zu lange</translation>
    </message>
    <message>
        <source>Unknown kind of picture</source>
        <translation>Unbekannte Bildart</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Unlesbare Antwort</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>A page with small pictures, names and failures, to look at and to print</source>
        <translation>Eine Seite mit kleinen Bildern, Namen und Fehlern, zum Ansehen und Drucken</translation>
    </message>
    <message>
        <source>Checksums of all saved pictures, for sha256sum</source>
        <translation>Prüfsummen aller gespeicherten Bilder, für sha256sum</translation>
    </message>
    <message>
        <source>Copies of all saved pictures with checksums and provenance, for an archive</source>
        <translation>Kopien aller gespeicherten Bilder mit Prüfsummen und Herkunft, für ein Archiv</translation>
    </message>
    <message>
        <source>Copy failed addresses</source>
        <translation>Fehlgeschlagene Adressen kopieren</translation>
    </message>
    <message>
        <source>One row for each line of the list</source>
        <translation>Eine Zeile für jede Zeile der Liste</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save SHA256SUMS…</source>
        <translation>SHA256SUMS speichern…</translation>
    </message>
    <message>
        <source>Save as BagIt bag…</source>
        <translation>Als BagIt-Paket speichern…</translation>
    </message>
    <message>
        <source>Save contact sheet…</source>
        <translation>Kontaktbogen speichern…</translation>
    </message>
    <message>
        <source>Save failed rows as…</source>
        <translation>Fehlgeschlagene Zeilen speichern unter…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Save the sheet with results…</source>
        <translation>Tabelle mit Ergebnissen speichern…</translation>
    </message>
    <message>
        <source>Your own table, with what happened beside each row</source>
        <translation>Die eigene Tabelle, mit dem Ergebnis neben jeder Zeile</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>The report could not be written</source>
        <translation>Der Bericht konnte nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%Ln failed addresses were copied</source>
        <translation>
            <numerusform>%Ln fehlgeschlagene Adresse wurde kopiert</numerusform>
            <numerusform>%Ln fehlgeschlagene Adressen wurden kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed row(s) saved</source>
        <translation>
            <numerusform>%Ln fehlgeschlagene Zeile gespeichert</numerusform>
            <numerusform>%Ln fehlgeschlagene Zeilen gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) packed into {file}</source>
        <translation>
            <numerusform>%Ln Bild in {file} gepackt</numerusform>
            <numerusform>%Ln Bilder in {file} gepackt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are not as saved any more and left out.</source>
        <translation>
            <numerusform>%Ln Bild ist nicht mehr wie gespeichert und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Bilder sind nicht mehr wie gespeichert und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is still being written</source>
        <translation>Ein Bericht wird noch geschrieben</translation>
    </message>
    <message>
        <source>Add some links first.</source>
        <translation>Zuerst einige Links hinzufügen.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Copying pictures… {share}</source>
        <translation>Bilder werden kopiert… {share}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nichts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Save SHA256SUMS</source>
        <translation>SHA256SUMS speichern</translation>
    </message>
    <message>
        <source>Save a report instead: it has a row for each line.</source>
        <translation>Stattdessen einen Bericht speichern: er hat eine Zeile für jeden Eintrag.</translation>
    </message>
    <message>
        <source>Save as BagIt bag</source>
        <translation>Als BagIt-Paket speichern</translation>
    </message>
    <message>
        <source>Save contact sheet</source>
        <translation>Kontaktbogen speichern</translation>
    </message>
    <message>
        <source>Save failed rows as</source>
        <translation>Fehlgeschlagene Zeilen speichern unter</translation>
    </message>
    <message>
        <source>Save job as</source>
        <translation>Auftrag speichern unter</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save the sheet with results</source>
        <translation>Tabelle mit Ergebnissen speichern</translation>
    </message>
    <message>
        <source>Save the sheet with results…</source>
        <translation>Tabelle mit Ergebnissen speichern…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Start the list first.</source>
        <translation>Zuerst die Liste starten.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>The checksums of %Ln picture(s) were saved</source>
        <translation>
            <numerusform>Die Prüfsumme von %Ln Bild wurde gespeichert</numerusform>
            <numerusform>Die Prüfsummen von %Ln Bildern wurden gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact sheet was saved</source>
        <translation>Der Kontaktbogen wurde gespeichert</translation>
    </message>
    <message>
        <source>The job was saved</source>
        <translation>Der Auftrag wurde gespeichert</translation>
    </message>
    <message>
        <source>The list came from several tables. Which one?</source>
        <translation>Die Liste stammt aus mehreren Tabellen. Welche soll es sein?</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Der Bericht wurde gespeichert</translation>
    </message>
    <message>
        <source>The sheet was saved</source>
        <translation>Die Tabelle wurde gespeichert</translation>
    </message>
    <message>
        <source>There are no saved pictures yet</source>
        <translation>Es gibt noch keine gespeicherten Bilder</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Es gibt noch nichts zu speichern</translation>
    </message>
    <message>
        <source>This list came from no table</source>
        <translation>Diese Liste stammt aus keiner Tabelle</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Noch einmal versuchen, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>With path and size, or the reason, beside each row.</source>
        <translation>Mit Pfad und Größe oder dem Grund neben jeder Zeile.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Workbook with macros</source>
        <translation>Arbeitsmappe mit Makros</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>Your sheet is ready to save</source>
        <translation>Die Tabelle kann gespeichert werden</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Zip-Datei</translation>
    </message>
</context>
<context>
    <name>RunNews</name>
    <message>
        <source>Some pictures are missing</source>
        <translation>Einige Bilder fehlen</translation>
    </message>
    <message>
        <source>The pictures are here</source>
        <translation>Die Bilder sind da</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}</source>
        <translation>{done} von {all} Bildern in {time} gespeichert</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {failed} failed</source>
        <translation>{done} von {all} Bildern in {time} gespeichert, {failed} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {number} times faster than one by one</source>
        <translation>{done} von {all} Bildern in {time} gespeichert, {number}-mal schneller als nacheinander</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {number} times faster than one by one, {failed} failed</source>
        <translation>{done} von {all} Bildern in {time} gespeichert, {number}-mal schneller als nacheinander, {failed} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {number} times faster than one by one, {waiting} wait for their server</source>
        <translation>{done} von {all} Bildern in {time} gespeichert, {number}-mal schneller als nacheinander, {waiting} warten auf ihren Server</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {waiting} wait for their server</source>
        <translation>{done} von {all} Bildern in {time} gespeichert, {waiting} warten auf ihren Server</translation>
    </message>
    <message>
        <source>{percent} % – Pixhaul</source>
        <translation>{percent} % – Pixhaul</translation>
    </message>
    <message>
        <source>{percent} % – {name} – Pixhaul</source>
        <translation>{percent} % – {name} – Pixhaul</translation>
    </message>
    <message>
        <source>{time} h</source>
        <translation>{time} h</translation>
    </message>
    <message>
        <source>{time} min</source>
        <translation>{time} min</translation>
    </message>
</context>
<context>
    <name>RunPane</name>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>All</source>
        <comment>of the time of a run</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Bytes and pictures per second over time</source>
        <translation>Bytes und Bilder pro Sekunde im Zeitverlauf</translation>
    </message>
    <message>
        <source>Chart as a picture…</source>
        <translation>Diagramm als Bild…</translation>
    </message>
    <message>
        <source>Figures as a table (csv)…</source>
        <translation>Zahlen als Tabelle (csv)…</translation>
    </message>
    <message>
        <source>Hide the run</source>
        <translation>Durchlauf ausblenden</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>How much of the run</source>
        <translation>Wie viel vom Durchlauf</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the chart as a picture, or its figures as a table</source>
        <translation>Das Diagramm als Bild oder seine Zahlen als Tabelle speichern</translation>
    </message>
    <message>
        <source>Show the last minute of the run</source>
        <translation>Die letzte Minute des Durchlaufs zeigen</translation>
    </message>
    <message>
        <source>Show the run from its begin</source>
        <translation>Den Durchlauf von Anfang an zeigen</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>The hosts: their speed, limits and pauses</source>
        <translation>Die Hosts: ihr Tempo, ihre Limits und Pausen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>What to show of the run</source>
        <translation>Was vom Durchlauf gezeigt wird</translation>
    </message>
    <message>
        <source>Which pictures came side by side, host by host</source>
        <translation>Welche Bilder nebeneinander kamen, Host für Host</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Ganzer Durchlauf</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>Save the figures as a table</source>
        <translation>Zahlen als Tabelle speichern</translation>
    </message>
    <message>
        <source>Start the list first.</source>
        <translation>Zuerst die Liste starten.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The chart was saved</source>
        <translation>Das Diagramm wurde gespeichert</translation>
    </message>
    <message>
        <source>The figures were saved</source>
        <translation>Die Zahlen wurden gespeichert</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Es gibt noch nichts zu speichern</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%Ln other host(s)</source>
        <translation>
            <numerusform>%Ln weiterer Host</numerusform>
            <numerusform>%Ln weitere Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>{host} – {figures}</source>
        <translation>{host} – {figures}</translation>
    </message>
    <message>
        <source>{name} – broke off after {duration} and is tried again, {size}, began at {time}, {host}</source>
        <translation>{name} – brach nach {duration} ab und wird erneut versucht, {size}, Beginn {time}, {host}</translation>
    </message>
    <message>
        <source>{name} – failed after {duration}, {size}, began at {time}, {host}</source>
        <translation>{name} – nach {duration} fehlgeschlagen, {size}, Beginn {time}, {host}</translation>
    </message>
    <message>
        <source>{name} – saved in {duration}, {size}, began at {time}, {host}</source>
        <translation>{name} – in {duration} gespeichert, {size}, Beginn {time}, {host}</translation>
    </message>
    <message>
        <source>{name} – stopped after {duration}, {size}, began at {time}, {host}</source>
        <translation>{name} – nach {duration} angehalten, {size}, Beginn {time}, {host}</translation>
    </message>
    <message>
        <source>{name} – under way for {duration}, {size}, began at {time}, {host}</source>
        <translation>{name} – seit {duration} unterwegs, {size}, Beginn {time}, {host}</translation>
    </message>
    <message>
        <source>{number} at once</source>
        <translation>{number} gleichzeitig</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{number} pictures/s</source>
        <translation>{number} Bilder/s</translation>
    </message>
    <message>
        <source>{number} saved</source>
        <translation>{number} gespeichert</translation>
    </message>
    <message>
        <source>{number} tried again</source>
        <translation>{number} erneut versucht</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/s</translation>
    </message>
    <message>
        <source>{start} to {end} – {figures}, {host}</source>
        <translation>{start} bis {end} – {figures}, {host}</translation>
    </message>
    <message>
        <source>{time} – a break of {duration}, not counted</source>
        <translation>{time} – eine Pause von {duration}, nicht mitgezählt</translation>
    </message>
    <message>
        <source>{time} – {figures}</source>
        <translation>{time} – {figures}</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search names, links and columns</source>
        <translation>Namen, Links und Spalten durchsuchen</translation>
    </message>
    <message>
        <source>Search names, links and columns (Ctrl+F)</source>
        <translation>Namen, Links und Spalten durchsuchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>Bilder suchen</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%Ln converted copies</source>
        <translation>
            <numerusform>%Ln umgewandelte Kopie</numerusform>
            <numerusform>%Ln umgewandelte Kopien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have</source>
        <translation>
            <numerusform>%Ln Bild hat</numerusform>
            <numerusform>%Ln Bilder haben</numerusform>
        </translation>
    </message>
    <message>
        <source>: the page does not say where it comes from</source>
        <translation>: die Seite sagt nicht, woher sie stammt</translation>
    </message>
    <message>
        <source>A brace stands alone</source>
        <translation>Eine geschweifte Klammer steht allein</translation>
    </message>
    <message>
        <source>A file without a name</source>
        <translation>Eine Datei ohne Namen</translation>
    </message>
    <message>
        <source>A folder in the name is empty</source>
        <translation>Ein Ordner im Namen ist leer</translation>
    </message>
    <message>
        <source>A new workbook has no macros</source>
        <translation>Eine neue Arbeitsmappe hat keine Makros</translation>
    </message>
    <message>
        <source>A part of the name has only dots or blanks</source>
        <translation>Ein Teil des Namens besteht nur aus Punkten oder Leerzeichen</translation>
    </message>
    <message>
        <source>A public address led to a private one, which was not followed</source>
        <translation>Eine öffentliche Adresse führte zu einer privaten, der nicht gefolgt wurde</translation>
    </message>
    <message>
        <source>A text file can hold one sheet only</source>
        <translation>Eine Textdatei kann nur ein Tabellenblatt enthalten</translation>
    </message>
    <message>
        <source>Add a file with one address on each line.</source>
        <translation>Eine Datei mit einer Adresse pro Zeile hinzufügen.</translation>
    </message>
    <message>
        <source>Add a list of addresses, or a job that Pixhaul has saved.</source>
        <translation>Eine Liste von Adressen oder einen von Pixhaul gespeicherten Auftrag hinzufügen.</translation>
    </message>
    <message>
        <source>Add a text file with one address on each line.</source>
        <translation>Eine Textdatei mit einer Adresse pro Zeile hinzufügen.</translation>
    </message>
    <message>
        <source>Add a text file with the addresses of pictures.</source>
        <translation>Eine Textdatei mit den Adressen der Bilder hinzufügen.</translation>
    </message>
    <message>
        <source>Add the addresses again.</source>
        <translation>Die Adressen noch einmal hinzufügen.</translation>
    </message>
    <message>
        <source>Add the password to the proxy settings.</source>
        <translation>Das Passwort in den Proxy-Einstellungen eintragen.</translation>
    </message>
    <message>
        <source>Add the user name and password to the address again.</source>
        <translation>Benutzername und Passwort noch einmal in die Adresse schreiben.</translation>
    </message>
    <message>
        <source>Allow SVG files in the preferences if you want them.</source>
        <translation>SVG-Dateien in den Einstellungen erlauben, wenn sie gewünscht sind.</translation>
    </message>
    <message>
        <source>Allow more time for each picture if you want to wait for it.</source>
        <translation>Jedem Bild mehr Zeit geben, wenn darauf gewartet werden soll.</translation>
    </message>
    <message>
        <source>Amazon sizes</source>
        <translation>Amazon-Größen</translation>
    </message>
    <message>
        <source>Another Pixhaul is already working with these downloads</source>
        <translation>Ein anderes Pixhaul arbeitet schon mit diesen Downloads</translation>
    </message>
    <message>
        <source>Ask for another copy of it.</source>
        <translation>Um eine andere Kopie davon bitten.</translation>
    </message>
    <message>
        <source>Ask its owner, or copy it to a place of your own.</source>
        <translation>Beim Eigentümer nachfragen oder an einen eigenen Ort kopieren.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Name und Ort prüfen.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Den Pfad prüfen.</translation>
    </message>
    <message>
        <source>Check that the data folder may be written to, or choose another one with --data-dir.</source>
        <translation>Prüfen, ob in den Datenordner geschrieben werden darf, oder mit --data-dir einen anderen wählen.</translation>
    </message>
    <message>
        <source>Check the address in a browser.</source>
        <translation>Die Adresse in einem Browser prüfen.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>Check the disk it lies on, then try again.</source>
        <translation>Den Datenträger prüfen, auf dem sie liegt, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Check the folder, then retry.</source>
        <translation>Den Ordner prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Check the proxy settings and its password.</source>
        <translation>Die Proxy-Einstellungen und das Passwort prüfen.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and your connection.</source>
        <translation>Schreibweise der Adresse und Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Check your connection, then retry.</source>
        <translation>Die Verbindung prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Choose a file that was made with “Export” in the preferences.</source>
        <translation>Eine Datei wählen, die mit „Exportieren“ in den Einstellungen erstellt wurde.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Eine andere Datei wählen.</translation>
    </message>
    <message>
        <source>Choose another folder, then resume.</source>
        <translation>Einen anderen Ordner wählen, dann fortsetzen.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Einen anderen Ort dafür wählen.</translation>
    </message>
    <message>
        <source>Choose others, or start the list first.</source>
        <translation>Andere wählen oder zuerst die Liste starten.</translation>
    </message>
    <message>
        <source>Close other programs, or lower the number of connections.</source>
        <translation>Andere Programme schließen oder die Zahl der Verbindungen senken.</translation>
    </message>
    <message>
        <source>Cloudflare sizes</source>
        <translation>Cloudflare-Größen</translation>
    </message>
    <message>
        <source>Cloudinary sizes</source>
        <translation>Cloudinary-Größen</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>Copy the addresses of the pictures and paste them.</source>
        <translation>Die Adressen der Bilder kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Copy the addresses out of it and paste them.</source>
        <translation>Die Adressen herauskopieren und einfügen.</translation>
    </message>
    <message>
        <source>Copy the part with the pictures and paste it.</source>
        <translation>Den Teil mit den Bildern kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Create it, or choose another one.</source>
        <translation>Anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Did you mean {{{known}}}?</source>
        <translation>Ist {{{known}}} gemeint?</translation>
    </message>
    <message>
        <source>Did you mean {{{name}|{near}}}?</source>
        <translation>Ist {{{name}|{near}}} gemeint?</translation>
    </message>
    <message>
        <source>Drag it from the page it is on, or copy its address there and paste that.</source>
        <translation>Von seiner Seite herüberziehen oder dort die Adresse kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Drop links, pictures of a web page, or a list.</source>
        <translation>Links, Bilder einer Webseite oder eine Liste ablegen.</translation>
    </message>
    <message>
        <source>Drupal image styles</source>
        <translation>Drupal-Bildstile</translation>
    </message>
    <message>
        <source>Enter the password from its menu, or put it into the address.</source>
        <translation>Das Passwort über das Menü eingeben oder in die Adresse schreiben.</translation>
    </message>
    <message>
        <source>For none of {of} a larger version exists {kind}</source>
        <translation>Von keinem von {of} gibt es eine größere Fassung {kind}</translation>
    </message>
    <message>
        <source>For {better} of {of} a larger version exists, about {times} times as large {kind}</source>
        <translation>Von {better} von {of} gibt es eine größere Fassung, etwa {times}-mal so groß {kind}</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then resume.</source>
        <translation>Platz schaffen oder einen anderen Ordner wählen, dann fortsetzen.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Platz schaffen.</translation>
    </message>
    <message>
        <source>Give a full http:// or https:// address, a list file, or -.</source>
        <translation>Eine vollständige Adresse mit http:// oder https://, eine Listendatei oder - angeben.</translation>
    </message>
    <message>
        <source>Give an address, a list file, or -.</source>
        <translation>Eine Adresse, eine Listendatei oder - angeben.</translation>
    </message>
    <message>
        <source>Google sizes</source>
        <translation>Google-Größen</translation>
    </message>
    <message>
        <source>IIIF sizes</source>
        <translation>IIIF-Größen</translation>
    </message>
    <message>
        <source>If it happens again, please report the details.</source>
        <translation>Falls es wieder vorkommt, bitte die Einzelheiten melden.</translation>
    </message>
    <message>
        <source>If you trust it, add the private address itself to the list.</source>
        <translation>Bei Vertrauen die private Adresse selbst zur Liste hinzufügen.</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Install Pixhaul again with all its parts, then retry.</source>
        <translation>Pixhaul mit allen Teilen neu installieren, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Install it with: pip install &quot;pixhaul[parquet]&quot;. Or save the table as CSV, then add that.</source>
        <translation>Installieren mit: pip install &quot;pixhaul[parquet]&quot;. Oder die Tabelle als CSV speichern und diese hinzufügen.</translation>
    </message>
    <message>
        <source>It has these: {names}.</source>
        <translation>Vorhanden sind: {names}.</translation>
    </message>
    <message>
        <source>It has these: {shown}.</source>
        <translation>Vorhanden sind: {shown}.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>It may only stand in for the real one. Retry later, or look at the address in a browser.</source>
        <translation>Vielleicht ist es nur ein Platzhalter. Später erneut versuchen oder die Adresse in einem Browser ansehen.</translation>
    </message>
    <message>
        <source>It must be in Netscape form, as browser add-ons and curl write it: seven fields with tabs between.</source>
        <translation>Sie muss die Netscape-Form haben, wie Browser-Erweiterungen und curl sie schreiben: sieben Felder mit Tabulatoren dazwischen.</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON-Daten</translation>
    </message>
    <message>
        <source>Known are {some} and others.</source>
        <translation>Bekannt sind {some} und andere.</translation>
    </message>
    <message>
        <source>Known are {some}.</source>
        <translation>Bekannt sind {some}.</translation>
    </message>
    <message>
        <source>Known are |lower, |upper, |slug and |trim:40.</source>
        <translation>Bekannt sind |lower, |upper, |slug und |trim:40.</translation>
    </message>
    <message>
        <source>Leave one of the two / out.</source>
        <translation>Eines der beiden / weglassen.</translation>
    </message>
    <message>
        <source>Leave the / at the start out: folders begin in the destination.</source>
        <translation>Das / am Anfang weglassen: Ordner beginnen im Zielordner.</translation>
    </message>
    <message>
        <source>Let the file name end with .csv or .txt.</source>
        <translation>Den Dateinamen mit .csv oder .txt enden lassen.</translation>
    </message>
    <message>
        <source>Let the file name end with .csv, .json, .jsonl or .xlsx.</source>
        <translation>Den Dateinamen mit .csv, .json, .jsonl oder .xlsx enden lassen.</translation>
    </message>
    <message>
        <source>Let the file name end with .xlsx or .csv.</source>
        <translation>Den Dateinamen mit .xlsx oder .csv enden lassen.</translation>
    </message>
    <message>
        <source>Let the file name end with .xlsx.</source>
        <translation>Den Dateinamen mit .xlsx enden lassen.</translation>
    </message>
    <message>
        <source>Little room: {room} free</source>
        <translation>Wenig Platz: {room} frei</translation>
    </message>
    <message>
        <source>Little room: {room} free, will be created</source>
        <translation>Wenig Platz: {room} frei, wird angelegt</translation>
    </message>
    <message>
        <source>Look for it at another address.</source>
        <translation>Unter einer anderen Adresse suchen.</translation>
    </message>
    <message>
        <source>Magento cache</source>
        <translation>Magento-Cache</translation>
    </message>
    <message>
        <source>Names cannot leave the destination folder.</source>
        <translation>Namen können den Zielordner nicht verlassen.</translation>
    </message>
    <message>
        <source>Next.js sizes</source>
        <translation>Next.js-Größen</translation>
    </message>
    <message>
        <source>No web address for this file</source>
        <translation>Keine Webadresse für diese Datei</translation>
    </message>
    <message>
        <source>No web address in row {row}</source>
        <translation>Keine Webadresse in Zeile {row}</translation>
    </message>
    <message>
        <source>Not a web address</source>
        <translation>Keine Webadresse</translation>
    </message>
    <message>
        <source>Not a web address: it is a path on a disk</source>
        <translation>Keine Webadresse, sondern ein Pfad auf einem Datenträger</translation>
    </message>
    <message>
        <source>Not a web address: it is too long</source>
        <translation>Keine Webadresse: zu lang</translation>
    </message>
    <message>
        <source>Not a web address: it starts with {lower}:</source>
        <translation>Keine Webadresse: beginnt mit {lower}:</translation>
    </message>
    <message>
        <source>Not a web address: this picture was saved beside the page</source>
        <translation>Keine Webadresse: dieses Bild wurde neben der Seite gespeichert</translation>
    </message>
    <message>
        <source>Not a web address: {cause}</source>
        <translation>Keine Webadresse: {cause}</translation>
    </message>
    <message>
        <source>Not a web address: {lower}{cause}</source>
        <translation>Keine Webadresse: {lower}{cause}</translation>
    </message>
    <message>
        <source>Not enough room: about {wanted} needed, {room} free</source>
        <translation>Nicht genug Platz: etwa {wanted} nötig, {room} frei</translation>
    </message>
    <message>
        <source>Not enough room: {room} free</source>
        <translation>Nicht genug Platz: {room} frei</translation>
    </message>
    <message>
        <source>Not read: an archive inside an archive</source>
        <translation>Nicht gelesen: ein Archiv in einem Archiv</translation>
    </message>
    <message>
        <source>Not read: an archive may hold {max_lists} lists</source>
        <translation>Nicht gelesen: ein Archiv darf {max_lists} Listen enthalten</translation>
    </message>
    <message>
        <source>Not read: it is protected with a password</source>
        <translation>Nicht gelesen: mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nichts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Open it in a text editor and copy the addresses out of it.</source>
        <translation>In einem Texteditor öffnen und die Adressen herauskopieren.</translation>
    </message>
    <message>
        <source>Open it in your office program, save it anew, then add that.</source>
        <translation>Im Office-Programm öffnen, neu speichern und dann hinzufügen.</translation>
    </message>
    <message>
        <source>Open it, then copy the address and paste it.</source>
        <translation>Öffnen, dann die Adresse kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Open its page in a browser to see whether it needs a login.</source>
        <translation>Die Seite in einem Browser öffnen, um zu sehen, ob sie eine Anmeldung braucht.</translation>
    </message>
    <message>
        <source>Open one of the manifests that it names in a browser, save it, then add that file.</source>
        <translation>Eines der genannten Manifeste in einem Browser öffnen, speichern und dann die Datei hinzufügen.</translation>
    </message>
    <message>
        <source>Open one of the sitemaps that it names in a browser, save it, then add that file.</source>
        <translation>Eine der genannten Sitemaps in einem Browser öffnen, speichern und dann die Datei hinzufügen.</translation>
    </message>
    <message>
        <source>Open the address in a browser and copy the picture&apos;s own address.</source>
        <translation>Die Adresse in einem Browser öffnen und die eigene Adresse des Bildes kopieren.</translation>
    </message>
    <message>
        <source>Open the pages that it names, then drag or copy their pictures.</source>
        <translation>Die genannten Seiten öffnen und ihre Bilder herüberziehen oder kopieren.</translation>
    </message>
    <message>
        <source>Open the pages that you want, then drag or copy their pictures.</source>
        <translation>Die gewünschten Seiten öffnen und ihre Bilder herüberziehen oder kopieren.</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Eingefügte Zellen</translation>
    </message>
    <message>
        <source>Pictures of a list of {store} addresses; provenance.csv tells where each came from</source>
        <translation>Bilder einer Liste mit {store} Adressen; provenance.csv sagt, woher jedes stammt</translation>
    </message>
    <message>
        <source>Pixhaul needs one more package to read Parquet files</source>
        <translation>Pixhaul braucht ein weiteres Paket, um Parquet-Dateien zu lesen</translation>
    </message>
    <message>
        <source>Raise the limit if you want pictures this large.</source>
        <translation>Das Limit anheben, wenn so große Bilder gewünscht sind.</translation>
    </message>
    <message>
        <source>Reconnect the disk or choose another folder, then resume.</source>
        <translation>Den Datenträger wieder anschließen oder einen anderen Ordner wählen, dann fortsetzen.</translation>
    </message>
    <message>
        <source>Reload the page with the network panel open, then save the recording again.</source>
        <translation>Die Seite mit geöffneter Netzwerkanalyse neu laden, dann die Aufzeichnung noch einmal speichern.</translation>
    </message>
    <message>
        <source>Rename it, then try again.</source>
        <translation>Umbenennen, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Später erneut versuchen.</translation>
    </message>
    <message>
        <source>Retry to fetch it again.</source>
        <translation>Ein erneuter Versuch holt sie noch einmal.</translation>
    </message>
    <message>
        <source>Retry to fetch it.</source>
        <translation>Ein erneuter Versuch holt sie.</translation>
    </message>
    <message>
        <source>Retry to fetch the picture again; the changed file stays.</source>
        <translation>Ein erneuter Versuch holt das Bild noch einmal; die geänderte Datei bleibt.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, please report the details.</source>
        <translation>Erneut versuchen; falls es wieder vorkommt, bitte die Einzelheiten melden.</translation>
    </message>
    <message>
        <source>Same address as an earlier line</source>
        <translation>Gleiche Adresse wie eine frühere Zeile</translation>
    </message>
    <message>
        <source>Same address as line {first_index}</source>
        <translation>Gleiche Adresse wie Zeile {first_index}</translation>
    </message>
    <message>
        <source>Save a report instead.</source>
        <translation>Stattdessen einen Bericht speichern.</translation>
    </message>
    <message>
        <source>Save it again without the contents, or of the page with the pictures alone.</source>
        <translation>Ohne die Inhalte speichern, oder nur von der Seite mit den Bildern.</translation>
    </message>
    <message>
        <source>Save it as CSV in your office program, then add that.</source>
        <translation>Im Office-Programm als CSV speichern und diese Datei hinzufügen.</translation>
    </message>
    <message>
        <source>Save it without a password, then add that.</source>
        <translation>Ohne Passwort speichern und dann hinzufügen.</translation>
    </message>
    <message>
        <source>Save one of the feeds as a file, then add that.</source>
        <translation>Einen der Feeds als Datei speichern und diese hinzufügen.</translation>
    </message>
    <message>
        <source>Save the sheet with the addresses as CSV, then add that.</source>
        <translation>Das Tabellenblatt mit den Adressen als CSV speichern und dieses hinzufügen.</translation>
    </message>
    <message>
        <source>Save the table anew, or as CSV, then add that.</source>
        <translation>Die Tabelle neu oder als CSV speichern und dann hinzufügen.</translation>
    </message>
    <message>
        <source>Shopify sizes</source>
        <translation>Shopify-Größen</translation>
    </message>
    <message>
        <source>Something went wrong inside Pixhaul</source>
        <translation>In Pixhaul ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong while the record of your downloads was written</source>
        <translation>Beim Schreiben des Downloadprotokolls ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Start Pixhaul again to begin a new one.</source>
        <translation>Pixhaul neu starten, um ein neues zu beginnen.</translation>
    </message>
    <message>
        <source>Start again after that time.</source>
        <translation>Nach dieser Zeit noch einmal starten.</translation>
    </message>
    <message>
        <source>Start the list first.</source>
        <translation>Zuerst die Liste starten.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The bag&apos;s folder does not exist</source>
        <translation>Den Ordner für das Paket gibt es nicht</translation>
    </message>
    <message>
        <source>The computer has too many files open</source>
        <translation>Auf dem Computer sind zu viele Dateien geöffnet</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>Die Verbindung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>The cookie file cannot be read</source>
        <translation>Die Cookie-Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>The cookie file cannot be understood{cause}</source>
        <translation>Die Cookie-Datei ist nicht verständlich{cause}</translation>
    </message>
    <message>
        <source>The cookie file is not there</source>
        <translation>Die Cookie-Datei ist nicht da</translation>
    </message>
    <message>
        <source>The cookie file is too large to be one</source>
        <translation>Die Cookie-Datei ist zu groß, um eine zu sein</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The disk is full: this picture alone needs {needed}</source>
        <translation>Der Datenträger ist voll: allein dieses Bild braucht {needed}</translation>
    </message>
    <message>
        <source>The disk that holds the record of your downloads is full</source>
        <translation>Der Datenträger mit dem Downloadprotokoll ist voll</translation>
    </message>
    <message>
        <source>The file has changed since it was saved</source>
        <translation>Die Datei hat sich seit dem Speichern geändert</translation>
    </message>
    <message>
        <source>The file is larger than the limit of {limit}</source>
        <translation>Die Datei ist größer als das Limit von {limit}</translation>
    </message>
    <message>
        <source>The file on the server may be broken. Retry later.</source>
        <translation>Die Datei auf dem Server ist vielleicht beschädigt. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>In den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>Der Ordner ist nicht mehr da</translation>
    </message>
    <message>
        <source>The format is not known by its name</source>
        <translation>Das Format ist am Namen nicht zu erkennen</translation>
    </message>
    <message>
        <source>The job file cannot be read: {why}</source>
        <translation>Die Auftragsdatei ist nicht lesbar: {why}</translation>
    </message>
    <message>
        <source>The larger version could not be had; this is the original size</source>
        <translation>Die größere Fassung war nicht zu bekommen; dies ist die ursprüngliche Größe</translation>
    </message>
    <message>
        <source>The length in {{{strip}}} is not usable</source>
        <translation>Die Länge in {{{strip}}} ist nicht verwendbar</translation>
    </message>
    <message>
        <source>The list {what}</source>
        <translation>Die Liste {what}</translation>
    </message>
    <message>
        <source>The name ends with /</source>
        <translation>Der Name endet mit /</translation>
    </message>
    <message>
        <source>The name has too many folders</source>
        <translation>Der Name hat zu viele Ordner</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>Der Name ist leer</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Der Name ist zu lang</translation>
    </message>
    <message>
        <source>The name starts with /</source>
        <translation>Der Name beginnt mit /</translation>
    </message>
    <message>
        <source>The options of an earlier job cannot be read</source>
        <translation>Die Optionen eines früheren Auftrags sind nicht lesbar</translation>
    </message>
    <message>
        <source>The password is kept until Pixhaul is closed, and asked for again after that.</source>
        <translation>Das Passwort gilt, bis Pixhaul geschlossen wird; danach wird erneut danach gefragt.</translation>
    </message>
    <message>
        <source>The password of this address was not kept</source>
        <translation>Das Passwort dieser Adresse wurde nicht aufbewahrt</translation>
    </message>
    <message>
        <source>The picture arrived incomplete</source>
        <translation>Das Bild kam unvollständig an</translation>
    </message>
    <message>
        <source>The picture could not be saved</source>
        <translation>Das Bild konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The picture could not be written to the folder</source>
        <translation>Das Bild konnte nicht in den Ordner geschrieben werden</translation>
    </message>
    <message>
        <source>The picture has more pixels than the limit of {limit}</source>
        <translation>Das Bild hat mehr Pixel als das Limit von {limit}</translation>
    </message>
    <message>
        <source>The picture has not changed since it was saved</source>
        <translation>Das Bild hat sich seit dem Speichern nicht geändert</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>Das Bild ist beschädigt</translation>
    </message>
    <message>
        <source>The picture is not there any more</source>
        <translation>Das Bild ist nicht mehr da</translation>
    </message>
    <message>
        <source>The picture is withheld for legal reasons</source>
        <translation>Das Bild wird aus rechtlichen Gründen zurückgehalten</translation>
    </message>
    <message>
        <source>The picture was removed for good</source>
        <translation>Das Bild wurde endgültig entfernt</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>Der Proxy verlangt ein Passwort</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through</source>
        <translation>Der Proxy hat die Verbindung nicht durchgelassen</translation>
    </message>
    <message>
        <source>The record of these downloads is not in order</source>
        <translation>Das Protokoll dieser Downloads ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>The record of your downloads cannot be read</source>
        <translation>Das Downloadprotokoll ist nicht lesbar</translation>
    </message>
    <message>
        <source>The record of your downloads cannot be written</source>
        <translation>Das Downloadprotokoll lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The record of your downloads could not be written</source>
        <translation>Das Downloadprotokoll konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The record of your downloads is damaged</source>
        <translation>Das Downloadprotokoll ist beschädigt</translation>
    </message>
    <message>
        <source>The record of your downloads is from a newer Pixhaul</source>
        <translation>Das Downloadprotokoll stammt von einem neueren Pixhaul</translation>
    </message>
    <message>
        <source>The record of your downloads is from a newer Pixhaul. It was kept as {aside}, and a new one was begun.</source>
        <translation>Das Downloadprotokoll stammt von einem neueren Pixhaul. Es wurde als {aside} aufbewahrt, und ein neues wurde begonnen.</translation>
    </message>
    <message>
        <source>The record of your downloads was damaged. It was kept as {aside}, and a new one was begun.</source>
        <translation>Das Downloadprotokoll war beschädigt. Es wurde als {aside} aufbewahrt, und ein neues wurde begonnen.</translation>
    </message>
    <message>
        <source>The record of your downloads was read-only. It was kept as {aside}, and a new one was begun.</source>
        <translation>Das Downloadprotokoll war schreibgeschützt. Es wurde als {aside} aufbewahrt, und ein neues wurde begonnen.</translation>
    </message>
    <message>
        <source>The report could not be written: {why}</source>
        <translation>Der Bericht konnte nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <source>The report&apos;s folder does not exist</source>
        <translation>Den Ordner für den Bericht gibt es nicht</translation>
    </message>
    <message>
        <source>The report&apos;s format is not known by its name</source>
        <translation>Das Format des Berichts ist am Namen nicht zu erkennen</translation>
    </message>
    <message>
        <source>The report&apos;s name is that of a folder</source>
        <translation>Der Name des Berichts ist der eines Ordners</translation>
    </message>
    <message>
        <source>The saved file is not in the folder any more</source>
        <translation>Die gespeicherte Datei ist nicht mehr im Ordner</translation>
    </message>
    <message>
        <source>The secure connection could not be verified</source>
        <translation>Die sichere Verbindung konnte nicht bestätigt werden</translation>
    </message>
    <message>
        <source>The server answered with status {status}</source>
        <translation>Der Server antwortete mit Status {status}</translation>
    </message>
    <message>
        <source>The server asks for a password</source>
        <translation>Der Server verlangt ein Passwort</translation>
    </message>
    <message>
        <source>The server asks for fewer requests</source>
        <translation>Der Server bittet um weniger Anfragen</translation>
    </message>
    <message>
        <source>The server asks to wait until {until}</source>
        <translation>Der Server bittet, bis {until} zu warten</translation>
    </message>
    <message>
        <source>The server behind this address did not answer</source>
        <translation>Der Server hinter dieser Adresse hat nicht geantwortet</translation>
    </message>
    <message>
        <source>The server behind this address is out of order</source>
        <translation>Der Server hinter dieser Adresse ist gestört</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The server did not send the picture</source>
        <translation>Der Server hat das Bild nicht geschickt</translation>
    </message>
    <message>
        <source>The server did not understand the address</source>
        <translation>Der Server hat die Adresse nicht verstanden</translation>
    </message>
    <message>
        <source>The server does not allow this picture to be fetched</source>
        <translation>Der Server erlaubt nicht, dieses Bild zu holen</translation>
    </message>
    <message>
        <source>The server forwards to a place that is not safe to follow</source>
        <translation>Der Server leitet an eine Stelle weiter, der nicht sicher gefolgt werden kann</translation>
    </message>
    <message>
        <source>The server gave up waiting</source>
        <translation>Der Server hat das Warten aufgegeben</translation>
    </message>
    <message>
        <source>The server had an internal problem</source>
        <translation>Der Server hatte ein internes Problem</translation>
    </message>
    <message>
        <source>The server is faulty or this is not a web server. Check the address.</source>
        <translation>Der Server ist gestört, oder es ist kein Webserver. Die Adresse prüfen.</translation>
    </message>
    <message>
        <source>The server is overloaded</source>
        <translation>Der Server ist überlastet</translation>
    </message>
    <message>
        <source>The server may be busy, or may not offer https here. Check the address, or retry later.</source>
        <translation>Der Server ist vielleicht ausgelastet oder bietet hier kein https an. Die Adresse prüfen oder später erneut versuchen.</translation>
    </message>
    <message>
        <source>The server may be busy. Retry later.</source>
        <translation>Der Server ist vielleicht ausgelastet. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The server may be down. Retry later.</source>
        <translation>Der Server ist vielleicht ausgefallen. Später erneut versuchen.</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>Der Server hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>The server sends the request in circles</source>
        <translation>Der Server schickt die Anfrage im Kreis</translation>
    </message>
    <message>
        <source>The server sent an SVG drawing, which is not kept by default</source>
        <translation>Der Server hat eine SVG-Zeichnung geschickt; solche werden normalerweise nicht behalten</translation>
    </message>
    <message>
        <source>The server sent an empty file</source>
        <translation>Der Server hat eine leere Datei geschickt</translation>
    </message>
    <message>
        <source>The server sent the picture in a damaged wrapping</source>
        <translation>Der Server hat das Bild in einer beschädigten Verpackung geschickt</translation>
    </message>
    <message>
        <source>The server sent the same picture for {count} addresses</source>
        <translation>Der Server hat für {count} Adressen dasselbe Bild geschickt</translation>
    </message>
    <message>
        <source>The server sent {what}, not a picture</source>
        <translation>Der Server hat {what} geschickt, kein Bild</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understandable</source>
        <translation>Die Antwort des Servers war nicht verständlich</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid here. Ask its owner, or check your computer&apos;s clock.</source>
        <translation>Das Zertifikat des Servers ist hier nicht gültig. Beim Betreiber nachfragen oder die Uhr des Computers prüfen.</translation>
    </message>
    <message>
        <source>The source is empty</source>
        <translation>Die Quelle ist leer</translation>
    </message>
    <message>
        <source>The table&apos;s format is not known by its name</source>
        <translation>Das Format der Tabelle ist am Namen nicht zu erkennen</translation>
    </message>
    <message>
        <source>The tables of these downloads cannot be read from the record</source>
        <translation>Die Tabellen dieser Downloads sind im Protokoll nicht lesbar</translation>
    </message>
    <message>
        <source>The transfer took longer than the limit of {limit}</source>
        <translation>Die Übertragung dauerte länger als das Limit von {limit}</translation>
    </message>
    <message>
        <source>The transfer was too slow</source>
        <translation>Die Übertragung war zu langsam</translation>
    </message>
    <message>
        <source>The width in {{{strip}}} is not usable</source>
        <translation>Die Breite in {{{strip}}} ist nicht verwendbar</translation>
    </message>
    <message>
        <source>There are no rows to save.</source>
        <translation>Es gibt keine Zeilen zu speichern.</translation>
    </message>
    <message>
        <source>There are no saved pictures</source>
        <translation>Es gibt keine gespeicherten Bilder</translation>
    </message>
    <message>
        <source>There are pictures in this archive, and no list</source>
        <translation>In diesem Archiv sind Bilder und keine Liste</translation>
    </message>
    <message>
        <source>There is another archive in this archive</source>
        <translation>In diesem Archiv steckt ein weiteres Archiv</translation>
    </message>
    <message>
        <source>There is no column or field {{{inner}}}</source>
        <translation>Spalte oder Feld {{{inner}}} gibt es nicht</translation>
    </message>
    <message>
        <source>There is no column “{missing}” in this table</source>
        <translation>In dieser Tabelle gibt es keine Spalte „{missing}“</translation>
    </message>
    <message>
        <source>There is no field {{{inner}}}</source>
        <translation>Das Feld {{{inner}}} gibt es nicht</translation>
    </message>
    <message>
        <source>There is no filter |{word}</source>
        <translation>Es gibt keinen Filter |{word}</translation>
    </message>
    <message>
        <source>There is no list in this archive</source>
        <translation>In diesem Archiv ist keine Liste</translation>
    </message>
    <message>
        <source>There is no list of addresses in this folder</source>
        <translation>In diesem Ordner ist keine Liste von Adressen</translation>
    </message>
    <message>
        <source>There is no picture in this IIIF manifest</source>
        <translation>In diesem IIIF-Manifest ist kein Bild</translation>
    </message>
    <message>
        <source>There is no picture in this feed</source>
        <translation>In diesem Feed ist kein Bild</translation>
    </message>
    <message>
        <source>There is no picture in this recording of a browser</source>
        <translation>In dieser Browseraufzeichnung ist kein Bild</translation>
    </message>
    <message>
        <source>There is no sheet “{missing}” in this workbook</source>
        <translation>In dieser Arbeitsmappe gibt es kein Blatt „{missing}“</translation>
    </message>
    <message>
        <source>There is no such disk. Choose another folder</source>
        <translation>Diesen Datenträger gibt es nicht. Einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such server</source>
        <translation>Diesen Server gibt es nicht</translation>
    </message>
    <message>
        <source>There is no web address in this</source>
        <translation>Hier ist keine Webadresse</translation>
    </message>
    <message>
        <source>There is no web address in this file</source>
        <translation>In dieser Datei ist keine Webadresse</translation>
    </message>
    <message>
        <source>There is something of the bag&apos;s name already</source>
        <translation>Es gibt schon etwas mit dem Namen des Pakets</translation>
    </message>
    <message>
        <source>These downloads were deleted from the history</source>
        <translation>Diese Downloads wurden aus dem Verlauf gelöscht</translation>
    </message>
    <message>
        <source>This Parquet file is damaged</source>
        <translation>Diese Parquet-Datei ist beschädigt</translation>
    </message>
    <message>
        <source>This archive is damaged, or packed in an unusual way</source>
        <translation>Dieses Archiv ist beschädigt oder ungewöhnlich gepackt</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht verwendbar</translation>
    </message>
    <message>
        <source>This file cannot be read: its name is not usable</source>
        <translation>Diese Datei ist nicht lesbar: ihr Name ist nicht verwendbar</translation>
    </message>
    <message>
        <source>This file cannot be read: {cause}</source>
        <translation>Diese Datei ist nicht lesbar: {cause}</translation>
    </message>
    <message>
        <source>This file defines words of its own, as files do that are made to do harm</source>
        <translation>Diese Datei definiert eigene Wörter, wie es Dateien tun, die Schaden anrichten sollen</translation>
    </message>
    <message>
        <source>This file holds no settings of Pixhaul</source>
        <translation>Diese Datei enthält keine Einstellungen von Pixhaul</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>Diese Datei ist leer</translation>
    </message>
    <message>
        <source>This installation cannot read {kind} pictures</source>
        <translation>Diese Installation kann keine {kind}-Bilder lesen</translation>
    </message>
    <message>
        <source>This is a PDF, not a list</source>
        <translation>Das ist ein PDF, keine Liste</translation>
    </message>
    <message>
        <source>This is a file, not a folder</source>
        <translation>Das ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>This is a film or a sound, not a list</source>
        <translation>Das ist ein Film oder Ton, keine Liste</translation>
    </message>
    <message>
        <source>This is a list of IIIF manifests, not of pictures</source>
        <translation>Das ist eine Liste von IIIF-Manifesten, nicht von Bildern</translation>
    </message>
    <message>
        <source>This is a list of feeds, not of pictures</source>
        <translation>Das ist eine Liste von Feeds, nicht von Bildern</translation>
    </message>
    <message>
        <source>This is a list of sitemaps, not of pictures</source>
        <translation>Das ist eine Liste von Sitemaps, nicht von Bildern</translation>
    </message>
    <message>
        <source>This is a new workbook with the texts of the old one</source>
        <translation>Dies ist eine neue Arbeitsmappe mit den Texten der alten</translation>
    </message>
    <message>
        <source>This is a picture without its web address</source>
        <translation>Das ist ein Bild ohne seine Webadresse</translation>
    </message>
    <message>
        <source>This is a picture, not a list</source>
        <translation>Das ist ein Bild, keine Liste</translation>
    </message>
    <message>
        <source>This is a program, not a list</source>
        <translation>Das ist ein Programm, keine Liste</translation>
    </message>
    <message>
        <source>This is an archive, not a list</source>
        <translation>Das ist ein Archiv, keine Liste</translation>
    </message>
    <message>
        <source>This is an office document, not a plain list</source>
        <translation>Das ist ein Office-Dokument, keine einfache Liste</translation>
    </message>
    <message>
        <source>This is less than is possible here. Write for example {example}.</source>
        <translation>Das ist weniger, als hier möglich ist. Zum Beispiel {example} schreiben.</translation>
    </message>
    <message>
        <source>This is more than is possible here. Write for example {example}.</source>
        <translation>Das ist mehr, als hier möglich ist. Zum Beispiel {example} schreiben.</translation>
    </message>
    <message>
        <source>This is neither a web address nor a file</source>
        <translation>Das ist weder eine Webadresse noch eine Datei</translation>
    </message>
    <message>
        <source>This is not a file that can be read</source>
        <translation>Das ist keine lesbare Datei</translation>
    </message>
    <message>
        <source>This is not a job file of Pixhaul</source>
        <translation>Das ist keine Auftragsdatei von Pixhaul</translation>
    </message>
    <message>
        <source>This is not a text file</source>
        <translation>Das ist keine Textdatei</translation>
    </message>
    <message>
        <source>This is not a usable picture</source>
        <translation>Das ist kein brauchbares Bild</translation>
    </message>
    <message>
        <source>This is not a web address</source>
        <translation>Das ist keine Webadresse</translation>
    </message>
    <message>
        <source>This job file is damaged</source>
        <translation>Diese Auftragsdatei ist beschädigt</translation>
    </message>
    <message>
        <source>This job file is from a newer Pixhaul</source>
        <translation>Diese Auftragsdatei stammt von einem neueren Pixhaul</translation>
    </message>
    <message>
        <source>This link file is damaged</source>
        <translation>Diese Linkdatei ist beschädigt</translation>
    </message>
    <message>
        <source>This office document is protected with a password</source>
        <translation>Dieses Office-Dokument ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>This page is too large to be read</source>
        <translation>Diese Seite ist zu groß zum Lesen</translation>
    </message>
    <message>
        <source>This path cannot be used. Choose another folder</source>
        <translation>Dieser Pfad ist nicht verwendbar. Einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>This pattern stands for {count} addresses; {max_count} is the most at once</source>
        <translation>Dieses Muster steht für {count} Adressen; höchstens {max_count} gehen auf einmal</translation>
    </message>
    <message>
        <source>This recording of a browser is too large to be read</source>
        <translation>Diese Browseraufzeichnung ist zu groß zum Lesen</translation>
    </message>
    <message>
        <source>This sitemap lists pages, not pictures</source>
        <translation>Diese Sitemap nennt Seiten, keine Bilder</translation>
    </message>
    <message>
        <source>This workbook is damaged</source>
        <translation>Diese Arbeitsmappe ist beschädigt</translation>
    </message>
    <message>
        <source>This workbook is protected with a password</source>
        <translation>Diese Arbeitsmappe ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>This workbook is too large to be read</source>
        <translation>Diese Arbeitsmappe ist zu groß zum Lesen</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Unpack it with another program, then add the lists.</source>
        <translation>Mit einem anderen Programm entpacken, dann die Listen hinzufügen.</translation>
    </message>
    <message>
        <source>Unpack it, then add the file with the addresses.</source>
        <translation>Entpacken, dann die Datei mit den Adressen hinzufügen.</translation>
    </message>
    <message>
        <source>Unpack it, then add the list inside.</source>
        <translation>Entpacken, dann die enthaltene Liste hinzufügen.</translation>
    </message>
    <message>
        <source>Unpack it, then add the lists inside.</source>
        <translation>Entpacken, dann die enthaltenen Listen hinzufügen.</translation>
    </message>
    <message>
        <source>Unpack it: the pictures are already there.</source>
        <translation>Entpacken: die Bilder sind schon darin.</translation>
    </message>
    <message>
        <source>Use a full address that starts with http:// or https://.</source>
        <translation>Eine vollständige Adresse verwenden, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>Use at most {max_folders}.</source>
        <translation>Höchstens {max_folders} verwenden.</translation>
    </message>
    <message>
        <source>Use at most {max_text} characters.</source>
        <translation>Höchstens {max_text} Zeichen verwenden.</translation>
    </message>
    <message>
        <source>Use that one to look into it.</source>
        <translation>Mit dieser Version hineinsehen.</translation>
    </message>
    <message>
        <source>Use that one to open it.</source>
        <translation>Mit dieser Version öffnen.</translation>
    </message>
    <message>
        <source>Verify the files to see which changed.</source>
        <translation>Die Dateien prüfen, um zu sehen, welche sich geändert haben.</translation>
    </message>
    <message>
        <source>Verify the files to see which.</source>
        <translation>Die Dateien prüfen, um zu sehen, welche es sind.</translation>
    </message>
    <message>
        <source>Wait a while, then retry.</source>
        <translation>Eine Weile warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Wait until it is done, or give this run a folder of its own with --data-dir.</source>
        <translation>Warten, bis es fertig ist, oder diesem Durchlauf mit --data-dir einen eigenen Ordner geben.</translation>
    </message>
    <message>
        <source>What is in this archive is too large to be read</source>
        <translation>Der Inhalt dieses Archivs ist zu groß zum Lesen</translation>
    </message>
    <message>
        <source>Wikimedia thumbnails</source>
        <translation>Wikimedia-Vorschaubilder</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Wird angelegt</translation>
    </message>
    <message>
        <source>Will be created, {room} free</source>
        <translation>Wird angelegt, {room} frei</translation>
    </message>
    <message>
        <source>WordPress sizes</source>
        <translation>WordPress-Größen</translation>
    </message>
    <message>
        <source>Write a number with its unit, for example {example}.</source>
        <translation>Eine Zahl mit Einheit schreiben, zum Beispiel {example}.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}, or {lower}.</source>
        <translation>Eine ganze Zahl von {least} bis {most} oder {lower} schreiben.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>Eine ganze Zahl von {least} bis {most} schreiben.</translation>
    </message>
    <message>
        <source>Write for example {index:04} or {name|lower}.</source>
        <translation>Zum Beispiel {index:04} oder {name|lower} schreiben.</translation>
    </message>
    <message>
        <source>Write for example {index:04}_{name}.</source>
        <translation>Zum Beispiel {index:04}_{name} schreiben.</translation>
    </message>
    <message>
        <source>Write for example {sha256:8}.</source>
        <translation>Zum Beispiel {sha256:8} schreiben.</translation>
    </message>
    <message>
        <source>Write for example {{{name}:04}}.</source>
        <translation>Zum Beispiel {{{name}:04}} schreiben.</translation>
    </message>
    <message>
        <source>Write for example {{{name}|trim:40}}.</source>
        <translation>Zum Beispiel {{{name}|trim:40}} schreiben.</translation>
    </message>
    <message>
        <source>Write jpeg, png or webp, perhaps with the pixels of the longest side: jpeg:1600.</source>
        <translation>jpeg, png oder webp schreiben, dazu auf Wunsch die Pixel der längsten Seite: jpeg:1600.</translation>
    </message>
    <message>
        <source>Write one of these: {either}.</source>
        <translation>Eines davon schreiben: {either}.</translation>
    </message>
    <message>
        <source>Write what the file is called after the last /.</source>
        <translation>Nach dem letzten / schreiben, wie die Datei heißt.</translation>
    </message>
    <message>
        <source>Write {{ or }} for a brace in the name, or {name} for a field.</source>
        <translation>{{ oder }} für eine geschweifte Klammer im Namen schreiben, oder {name} für ein Feld.</translation>
    </message>
    <message>
        <source>Write {{{name}|{word}}}.</source>
        <translation>{{{name}|{word}}} schreiben.</translation>
    </message>
    <message>
        <source>Write {{{name}}} only; a width goes with {{index:04}}.</source>
        <translation>Nur {{{name}}} schreiben; eine Breite verträgt {{index:04}}.</translation>
    </message>
    <message>
        <source>X sizes</source>
        <translation>X-Größen</translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation>Diese Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one</source>
        <translation>In diesen Ordner darf nicht geschrieben werden. Einen anderen wählen</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>eine Photoshop-Datei</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>ein PostScript-Dokument</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a file has the name of the folder</source>
        <translation>eine Datei trägt den Namen des Ordners</translation>
    </message>
    <message>
        <source>a file of this name is there already: becomes {value}</source>
        <translation>eine Datei dieses Namens gibt es schon: wird zu {value}</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schrift</translation>
    </message>
    <message>
        <source>a job is named by lower-case hex digits</source>
        <translation>ein Auftrag wird mit hexadezimalen Ziffern in Kleinbuchstaben benannt</translation>
    </message>
    <message>
        <source>a picture in a list may have {max_bytes} MB, this one has more</source>
        <translation>ein Bild in einer Liste darf {max_bytes} MB haben, dieses hat mehr</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>eine Wiedergabeliste</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a raw camera file</source>
        <translation>eine Kamera-Rohdatei</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>eine Textdatei</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>ein Textdokument</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>eine leere Textdatei</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>ein Office-Dokument</translation>
    </message>
    <message>
        <source>another line</source>
        <translation>eine andere Zeile</translation>
    </message>
    <message>
        <source>asked again after the others</source>
        <translation>nach den anderen noch einmal gefragt</translation>
    </message>
    <message>
        <source>came from no table</source>
        <translation>stammt aus keiner Tabelle</translation>
    </message>
    <message>
        <source>came from several tables</source>
        <translation>stammt aus mehreren Tabellen</translation>
    </message>
    <message>
        <source>control characters inside the address</source>
        <translation>Steuerzeichen in der Adresse</translation>
    </message>
    <message>
        <source>gave the same picture</source>
        <translation>ergaben dasselbe Bild</translation>
    </message>
    <message>
        <source>gzip-compressed SVG</source>
        <translation>gzip-komprimiertes SVG</translation>
    </message>
    <message>
        <source>has changed since it was read</source>
        <translation>hat sich seit dem Lesen geändert</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>in der Liste</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>ist nicht mehr da</translation>
    </message>
    <message>
        <source>larger than the limit</source>
        <translation>größer als das Limit</translation>
    </message>
    <message>
        <source>led to the same place</source>
        <translation>führten zur selben Stelle</translation>
    </message>
    <message>
        <source>line {first}</source>
        <translation>Zeile {first}</translation>
    </message>
    <message>
        <source>name shortened</source>
        <translation>Name gekürzt</translation>
    </message>
    <message>
        <source>no // after the scheme</source>
        <translation>kein // nach dem Schema</translation>
    </message>
    <message>
        <source>no decoder</source>
        <translation>kein Decoder</translation>
    </message>
    <message>
        <source>no http:// or https:// at the start</source>
        <translation>kein http:// oder https:// am Anfang</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>no server name</source>
        <translation>kein Servername</translation>
    </message>
    <message>
        <source>no {name} in this row</source>
        <translation>kein {name} in dieser Zeile</translation>
    </message>
    <message>
        <source>no {name} in this row, so {default}</source>
        <translation>kein {name} in dieser Zeile, daher {default}</translation>
    </message>
    <message>
        <source>not a valid IPv6 address</source>
        <translation>keine gültige IPv6-Adresse</translation>
    </message>
    <message>
        <source>not a valid server name</source>
        <translation>kein gültiger Servername</translation>
    </message>
    <message>
        <source>not a valid server name: {error}</source>
        <translation>kein gültiger Servername: {error}</translation>
    </message>
    <message>
        <source>not answering, tried again now and then</source>
        <translation>antwortet nicht, wird hin und wieder erneut versucht</translation>
    </message>
    <message>
        <source>not asked, since {host} could not be reached several times in a row</source>
        <translation>nicht gefragt, weil {host} mehrmals hintereinander nicht erreichbar war</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>nothing after the comma of the data: address</source>
        <translation>nichts nach dem Komma der data:-Adresse</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>of what is written out in a list only pictures are taken</source>
        <translation>von dem, was in einer Liste ausgeschrieben ist, werden nur Bilder genommen</translation>
    </message>
    <message>
        <source>other files have their names</source>
        <translation>andere Dateien haben ihre Namen</translation>
    </message>
    <message>
        <source>page of origin</source>
        <translation>Herkunftsseite</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>von Hand pausiert</translation>
    </message>
    <message>
        <source>paused by you, ending what runs</source>
        <translation>von Hand pausiert, Laufendes wird beendet</translation>
    </message>
    <message>
        <source>port 0</source>
        <translation>Port 0</translation>
    </message>
    <message>
        <source>same address as line {line}</source>
        <translation>gleiche Adresse wie Zeile {line}</translation>
    </message>
    <message>
        <source>same name as {like}: becomes {value}</source>
        <translation>gleicher Name wie {like}: wird zu {value}</translation>
    </message>
    <message>
        <source>sizes in the address</source>
        <translation>Größen in der Adresse</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>etwas Unbekanntes</translation>
    </message>
    <message>
        <source>the address starts with {scheme}:</source>
        <translation>die Adresse beginnt mit {scheme}:</translation>
    </message>
    <message>
        <source>the certificate file cannot be read: {value}</source>
        <translation>die Zertifikatsdatei ist nicht lesbar: {value}</translation>
    </message>
    <message>
        <source>the end of the SVG drawing is missing</source>
        <translation>das Ende der SVG-Zeichnung fehlt</translation>
    </message>
    <message>
        <source>the end of the packed SVG drawing is missing</source>
        <translation>das Ende der gepackten SVG-Zeichnung fehlt</translation>
    </message>
    <message>
        <source>the extension follows the picture</source>
        <translation>die Endung folgt dem Bild</translation>
    </message>
    <message>
        <source>the name had characters that some disks refuse</source>
        <translation>Name hatte Zeichen, die nicht überall gehen</translation>
    </message>
    <message>
        <source>the packed SVG drawing is broken: {error}</source>
        <translation>die gepackte SVG-Zeichnung ist beschädigt: {error}</translation>
    </message>
    <message>
        <source>the path has characters that no folder can have</source>
        <translation>der Pfad hat Zeichen, die kein Ordner haben kann</translation>
    </message>
    <message>
        <source>the picture in this data: address is damaged</source>
        <translation>das Bild in dieser data:-Adresse ist beschädigt</translation>
    </message>
    <message>
        <source>the rest of the name follows the picture</source>
        <translation>der Rest des Namens folgt dem Bild</translation>
    </message>
    <message>
        <source>there is no picture in this data: address</source>
        <translation>in dieser data:-Adresse ist kein Bild</translation>
    </message>
    <message>
        <source>trying again at {seconds}</source>
        <translation>neuer Versuch um {seconds}</translation>
    </message>
    <message>
        <source>waiting until {until_text} (server asked)</source>
        <translation>wartet bis {until_text} (Wunsch des Servers)</translation>
    </message>
    <message>
        <source>written out in the list</source>
        <translation>in der Liste ausgeschrieben</translation>
    </message>
    <message>
        <source>{copies} could not be made</source>
        <translation>{copies} nicht möglich</translation>
    </message>
    <message>
        <source>{count} addresses {verb}</source>
        <translation>{count} Adressen {verb}</translation>
    </message>
    <message>
        <source>{label} has changed since it was read</source>
        <translation>{label} hat sich seit dem Lesen geändert</translation>
    </message>
    <message>
        <source>{label} {why}, so this is a new workbook with the texts that were read</source>
        <translation>{label} {why}, daher ist dies eine neue Arbeitsmappe mit den gelesenen Texten</translation>
    </message>
    <message>
        <source>{left} bytes are missing</source>
        <translation>{left} Bytes fehlen</translation>
    </message>
    <message>
        <source>{max_pixels} megapixels</source>
        <translation>{max_pixels} Megapixel</translation>
    </message>
    <message>
        <source>{max_pixels} pixels</source>
        <translation>{max_pixels} Pixel</translation>
    </message>
    <message>
        <source>{name} cannot have this rule</source>
        <translation>{name} kann diese Regel nicht haben</translation>
    </message>
    <message>
        <source>{number} addresses gave this very picture, so it may only stand in for the real ones.</source>
        <translation>{number} Adressen ergaben genau dieses Bild; vielleicht ist es nur ein Platzhalter.</translation>
    </message>
    <message>
        <source>{number} addresses were sent on to the same place, so this may not be the wanted picture.</source>
        <translation>{number} Adressen wurden zur selben Stelle weitergeleitet; vielleicht ist es nicht das gewünschte Bild.</translation>
    </message>
    <message>
        <source>{number} identical</source>
        <translation>{number} identisch</translation>
    </message>
    <message>
        <source>{number} same target</source>
        <translation>{number} mit gleichem Ziel</translation>
    </message>
    <message>
        <source>{pictures_have} no sidecar file: {why}</source>
        <translation>{pictures_have} keine Begleitdatei: {why}</translation>
    </message>
    <message>
        <source>{room} free</source>
        <translation>{room} frei</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>{shown} and {names} more</source>
        <translation>{shown} und {names} weitere</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>{stars} Sterne</translation>
    </message>
    <message>
        <source>{status_hint}</source>
        <translation>{status_hint}</translation>
    </message>
    <message>
        <source>{text}… ({text2} characters)</source>
        <translation>{text}… ({text2} Zeichen)</translation>
    </message>
    <message>
        <source>{tried} tried picture of {host}</source>
        <translation>{tried} geprüften Bild von {host}</translation>
    </message>
    <message>
        <source>{tried} tried pictures of {host}</source>
        <translation>{tried} geprüften Bildern von {host}</translation>
    </message>
    <message>
        <source>{what}. Choose another one</source>
        <translation>{what}. Einen anderen wählen</translation>
    </message>
    <message>
        <source>{why}. The pictures themselves are saved.</source>
        <translation>{why}. Die Bilder selbst sind gespeichert.</translation>
    </message>
    <message>
        <source>{window_bytes} bytes in {now} s</source>
        <translation>{window_bytes} Bytes in {now} s</translation>
    </message>
    <message>
        <source>{{{inner}}} cannot be read</source>
        <translation>{{{inner}}} ist nicht lesbar</translation>
    </message>
    <message>
        <source>{{{name}}} may be more than one column</source>
        <translation>{{{name}}} kann mehr als eine Spalte sein</translation>
    </message>
    <message>
        <source>{{{name}}} takes no width</source>
        <translation>{{{name}}} verträgt keine Breite</translation>
    </message>
    <message>
        <source>|trim needs the number of letters to keep</source>
        <translation>|trim braucht die Zahl der Buchstaben, die bleiben</translation>
    </message>
    <message>
        <source>|{word} takes no number</source>
        <translation>|{word} verträgt keine Zahl</translation>
    </message>
    <message>
        <source>“{host}” is no host name. Write the name alone, without http:// and port.</source>
        <translation>„{host}“ ist kein Hostname. Nur den Namen schreiben, ohne http:// und Port.</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent as a header. Write each as “Name: value”.</source>
        <translation>„{name}“ lässt sich nicht als Kopfzeile senden. Jede als „Name: Wert“ schreiben.</translation>
    </message>
    <message>
        <source>“{name}” is a file, not a folder</source>
        <translation>„{name}“ ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>“{told}” cannot be understood. Write “images.example: none” or “… : page”.</source>
        <translation>„{told}“ ist nicht verständlich. Entweder „images.example: none“ oder „… : page“ schreiben.</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Gespeichert als</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: addresses</source>
        <translation>{column}: Adressen</translation>
    </message>
    <message>
        <source>{column}: no addresses</source>
        <translation>{column}: keine Adressen</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Close it when they are there.</source>
        <translation>Schließen, wenn sie da sind.</translation>
    </message>
    <message>
        <source>Files of this list are still on their way</source>
        <translation>Dateien dieser Liste sind noch unterwegs</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>Sie bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Open lists</source>
        <translation>Offene Listen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“{name}” was closed</source>
        <translation>„{name}“ wurde geschlossen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Try another word, or a key such as F5.</source>
        <translation>Ein anderes Wort oder eine Taste wie F5 versuchen.</translation>
    </message>
    <message>
        <source>{keys} or {more}</source>
        <translation>{keys} oder {more}</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message numerus="yes">
        <source>%Ln picture(s) kept</source>
        <translation>
            <numerusform>%Ln Bild behalten</numerusform>
            <numerusform>%Ln Bilder behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter or the search hides this picture. Show all pictures first.</source>
        <translation>Der Filter oder die Suche blendet dieses Bild aus. Zuerst alle Bilder zeigen.</translation>
    </message>
    <message>
        <source>keep the largest of each stack</source>
        <translation>das größte jedes Stapels behalten</translation>
    </message>
    <message>
        <source>{kept}, {rejected} rejected. Ctrl+Z takes it back.</source>
        <translation>{kept}, {rejected} aussortiert. Strg+Z nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>SlideMenu</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin again after the last</source>
        <translation>Nach dem letzten von vorn</translation>
    </message>
    <message>
        <source>Time for each picture</source>
        <translation>Zeit für jedes Bild</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>Speed is drawn here as soon as pictures come in</source>
        <translation>Das Tempo wird hier gezeichnet, sobald Bilder eintreffen</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>Tempo im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>Stacks</name>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größtes</translation>
    </message>
    <message>
        <source>{pictures}, the same file</source>
        <translation>{pictures}, dieselbe Datei</translation>
    </message>
</context>
<context>
    <name>StacksDialog</name>
    <message numerus="yes">
        <source>%Ln picture(s) beside the largest</source>
        <translation>
            <numerusform>%Ln Bild neben dem größten</numerusform>
            <numerusform>%Ln Bilder neben den größten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stack(s)</source>
        <translation>
            <numerusform>%Ln Stapel</numerusform>
            <numerusform>%Ln Stapel</numerusform>
        </translation>
    </message>
    <message>
        <source>Also cropped, without colour, or treated otherwise</source>
        <translation>Auch beschnitten, ohne Farbe oder anders bearbeitet</translation>
    </message>
    <message>
        <source>Choose “{level}” above.</source>
        <translation>Oben „{level}“ wählen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the window</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Comparing pictures</source>
        <translation>Bilder werden verglichen</translation>
    </message>
    <message>
        <source>Comparing pictures… {done}</source>
        <translation>Bilder werden verglichen… {done}</translation>
    </message>
    <message>
        <source>Every picture is one of a kind</source>
        <translation>Kein Bild gleicht einem anderen</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>How much the pictures must have in common</source>
        <translation>Wie viel die Bilder gemeinsam haben müssen</translation>
    </message>
    <message>
        <source>Keep the largest of each</source>
        <translation>Jeweils das größte behalten</translation>
    </message>
    <message>
        <source>Keep the largest of the selected</source>
        <translation>Größtes der Auswahl behalten</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Locker</translation>
    </message>
    <message>
        <source>Mark the largest picture of each stack as kept, and the others as rejected</source>
        <translation>Das größte Bild jedes Stapels als behalten markieren, die anderen als aussortiert</translation>
    </message>
    <message>
        <source>No pictures are as alike as that</source>
        <translation>So ähnlich sind sich keine Bilder</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>No two pictures of this list look alike</source>
        <translation>Keine zwei Bilder dieser Liste ähneln sich</translation>
    </message>
    <message>
        <source>Pictures are compared as soon as they are saved.</source>
        <translation>Bilder werden verglichen, sobald sie gespeichert sind.</translation>
    </message>
    <message>
        <source>Pictures that look alike</source>
        <translation>Bilder, die sich ähneln</translation>
    </message>
    <message>
        <source>See the pictures of the stack side by side (C)</source>
        <translation>Die Bilder des Stapels nebeneinander sehen (C)</translation>
    </message>
    <message>
        <source>Similar pictures</source>
        <translation>Ähnliche Bilder</translation>
    </message>
    <message>
        <source>Stacks of similar pictures</source>
        <translation>Stapel ähnlicher Bilder</translation>
    </message>
    <message>
        <source>The same file from different addresses</source>
        <translation>Dieselbe Datei von verschiedenen Adressen</translation>
    </message>
    <message>
        <source>The same picture in other sizes, formats or qualities</source>
        <translation>Dasselbe Bild in anderen Größen, Formaten oder Qualitäten</translation>
    </message>
    <message>
        <source>When the list gets more pictures, they are compared too.</source>
        <translation>Kommen Bilder zur Liste hinzu, werden auch sie verglichen.</translation>
    </message>
    <message>
        <source>{stacks}, {spare}</source>
        <translation>{stacks}, {spare}</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>already here</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>lädt</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht aufgelistet</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>steht an</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>verdächtig</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
</context>
<context>
    <name>SwitchField</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
</context>
<context>
    <name>TemplateCompleter</name>
    <message>
        <source>Fields and columns</source>
        <translation>Felder und Spalten</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Choose a field or a column, or go on typing</source>
        <translation>Ein Feld oder eine Spalte wählen oder weiterschreiben</translation>
    </message>
</context>
<context>
    <name>Throwing</name>
    <message numerus="yes">
        <source>%Ln file(s) stay: somebody has changed them since they were saved.</source>
        <translation>
            <numerusform>%Ln Datei bleibt: jemand hat sie seit dem Speichern geändert.</numerusform>
            <numerusform>%Ln Dateien bleiben: jemand hat sie seit dem Speichern geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay: there is no trash for them on this disk.</source>
        <translation>
            <numerusform>%Ln Datei bleibt: auf diesem Datenträger gibt es für sie keinen Papierkorb.</numerusform>
            <numerusform>%Ln Dateien bleiben: auf diesem Datenträger gibt es für sie keinen Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not in the folder any more.</source>
        <translation>
            <numerusform>%Ln Datei war nicht mehr im Ordner.</numerusform>
            <numerusform>%Ln Dateien waren nicht mehr im Ordner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them got another name, because something else has theirs.</source>
        <translation>
            <numerusform>%Ln davon bekam einen anderen Namen, weil der eigene vergeben ist.</numerusform>
            <numerusform>%Ln davon bekamen andere Namen, weil die eigenen vergeben sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are back in their folder</source>
        <translation>
            <numerusform>%Ln Bild ist wieder in seinem Ordner</numerusform>
            <numerusform>%Ln Bilder sind wieder in ihrem Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are not in the trash any more.</source>
        <translation>
            <numerusform>%Ln Bild ist nicht mehr im Papierkorb.</numerusform>
            <numerusform>%Ln Bilder sind nicht mehr im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) moved to the trash</source>
        <translation>
            <numerusform>%Ln Bild in den Papierkorb gelegt</numerusform>
            <numerusform>%Ln Bilder in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back from the trash…</source>
        <translation>Werden aus dem Papierkorb geholt…</translation>
    </message>
    <message>
        <source>Moving to the trash…</source>
        <translation>Werden in den Papierkorb gelegt…</translation>
    </message>
    <message>
        <source>Nothing was moved to the trash</source>
        <translation>Nichts wurde in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>„Rückgängig“ holt sie zurück.</translation>
    </message>
    <message numerus="yes">
        <source>move %Ln picture(s) to the trash</source>
        <translation>
            <numerusform>%Ln Bild in den Papierkorb legen</numerusform>
            <numerusform>%Ln Bilder in den Papierkorb legen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThumbnailGrid</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>No preview</source>
        <translation>Keine Vorschau</translation>
    </message>
    <message>
        <source>No preview of this kind</source>
        <translation>Keine Vorschau für diese Art</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>Too many pixels to show it here</source>
        <translation>Zu viele Pixel, um es hier zu zeigen</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Transfers are drawn here as soon as pictures come in</source>
        <translation>Übertragungen werden hier gezeichnet, sobald Bilder eintreffen</translation>
    </message>
    <message>
        <source>Transfers over time, by host</source>
        <translation>Übertragungen im Zeitverlauf, nach Host</translation>
    </message>
</context>
<context>
    <name>ToldStrip</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add links from a list, a folder or an address</source>
        <translation>Links aus einer Liste, einem Ordner oder einer Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Go on where it was paused</source>
        <translation>Weitermachen, wo pausiert wurde</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause; pictures under way go on later</source>
        <translation>Pausieren; laufende Bilder gehen später weiter</translation>
    </message>
    <message>
        <source>Pictures at once</source>
        <translation>Bilder gleichzeitig</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>Speichern, was geschehen ist</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start fetching the pictures</source>
        <translation>Die Bilder holen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>ToolbarActions</name>
    <message>
        <source>About Pixhaul</source>
        <translation>Über Pixhaul</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Adresse hinzufügen…</translation>
    </message>
    <message>
        <source>Add every address that is copied, in any program</source>
        <translation>Jede Adresse hinzufügen, die kopiert wird, aus jedem Programm</translation>
    </message>
    <message>
        <source>Ask the servers for a few pictures in larger sizes</source>
        <translation>Die Server nach einigen Bildern in größeren Größen fragen</translation>
    </message>
    <message>
        <source>Ask the servers whether saved pictures have changed</source>
        <translation>Die Server fragen, ob sich gespeicherte Bilder geändert haben</translation>
    </message>
    <message>
        <source>Begin an empty list; this one stays open</source>
        <translation>Eine leere Liste beginnen; diese bleibt offen</translation>
    </message>
    <message>
        <source>Check for changes…</source>
        <translation>Auf Änderungen prüfen…</translation>
    </message>
    <message>
        <source>Close the window; all lists are kept and open again</source>
        <translation>Das Fenster schließen; alle Listen bleiben erhalten und öffnen sich wieder</translation>
    </message>
    <message>
        <source>Find similar pictures…</source>
        <translation>Ähnliche Bilder suchen…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Open a folder of lists…</source>
        <translation>Ordner mit Listen öffnen…</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Liste öffnen…</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>Links einfügen</translation>
    </message>
    <message>
        <source>Plan of names…</source>
        <translation>Namensplan…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read the saved files again and compare them with what was saved</source>
        <translation>Die gespeicherten Dateien noch einmal lesen und mit dem Gespeicherten vergleichen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Save job as…</source>
        <translation>Auftrag speichern unter…</translation>
    </message>
    <message>
        <source>Search names, links and columns</source>
        <translation>Namen, Links und Spalten durchsuchen</translation>
    </message>
    <message>
        <source>See where every picture will be saved, before anything is fetched</source>
        <translation>Zeigen, wo jedes Bild gespeichert wird, bevor etwas geholt wird</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Alle Bilder zeigen</translation>
    </message>
    <message>
        <source>Show one host…</source>
        <translation>Einen Host zeigen…</translation>
    </message>
    <message>
        <source>Show only duplicates</source>
        <translation>Nur Duplikate zeigen</translation>
    </message>
    <message>
        <source>Show only lines that are no address</source>
        <translation>Nur Zeilen ohne Adresse zeigen</translation>
    </message>
    <message>
        <source>Show only what failed</source>
        <translation>Nur Fehlgeschlagenes zeigen</translation>
    </message>
    <message>
        <source>Show only what is done</source>
        <translation>Nur Fertiges zeigen</translation>
    </message>
    <message>
        <source>Show only what is still to come</source>
        <translation>Nur zeigen, was noch kommt</translation>
    </message>
    <message>
        <source>Show only what is suspicious</source>
        <translation>Nur Verdächtiges zeigen</translation>
    </message>
    <message>
        <source>Show the hosts: their speed, limits and pauses</source>
        <translation>Die Hosts zeigen: ihr Tempo, ihre Limits und Pausen</translation>
    </message>
    <message>
        <source>Show the run: its speed, its transfers side by side, its hosts</source>
        <translation>Den Durchlauf zeigen: sein Tempo, seine Übertragungen nebeneinander, seine Hosts</translation>
    </message>
    <message>
        <source>Show the saved pictures that look alike, and keep the largest of each</source>
        <translation>Gespeicherte Bilder zeigen, die sich ähneln, und jeweils das größte behalten</translation>
    </message>
    <message>
        <source>Sort and group…</source>
        <translation>Sortieren und gruppieren…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop; what is finished stays, the rest stays on the list</source>
        <translation>Anhalten; Fertiges bleibt, der Rest bleibt auf der Liste</translation>
    </message>
    <message>
        <source>The list, its tables, names and results in one file, to fetch or verify elsewhere</source>
        <translation>Die Liste mit Tabellen, Namen und Ergebnissen in einer Datei, um sie anderswo zu holen oder zu prüfen</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>To the part of the window before</source>
        <translation>Zum vorigen Teil des Fensters</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Try the failed pictures again</source>
        <translation>Die fehlgeschlagenen Bilder noch einmal versuchen</translation>
    </message>
    <message>
        <source>Verify files</source>
        <translation>Dateien prüfen</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>Zwischenablage beobachten</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln fertig</numerusform>
            <numerusform>%Ln fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>%Ln angehalten</numerusform>
            <numerusform>%Ln angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>One by one: the transfer times of all pictures added up, as if each had waited for the one before.</source>
        <translation>Nacheinander: die Übertragungszeiten aller Bilder zusammengezählt, als hätte jedes auf das vorige gewartet.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The servers asked for a pause, or gave no answer. The hosts say more (Ctrl+Shift+H).</source>
        <translation>Die Server haben um eine Pause gebeten oder nicht geantwortet. Mehr dazu bei den Hosts (Strg+Umschalt+H).</translation>
    </message>
    <message>
        <source>Total time {time}</source>
        <translation>Gesamtzeit {time}</translation>
    </message>
    <message>
        <source>Total time: from Start to the last picture, without pauses.</source>
        <translation>Gesamtzeit: vom Start bis zum letzten Bild, ohne Pausen.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Waiting until {time}</source>
        <translation>Wartet bis {time}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pictures</source>
        <translation>
            <numerusform>{done} von %Ln Bild</numerusform>
            <numerusform>{done} von %Ln Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} von {all}</translation>
    </message>
    <message>
        <source>{times} faster</source>
        <translation>{times} schneller</translation>
    </message>
    <message>
        <source>{times} faster than one by one</source>
        <translation>{times} schneller als nacheinander</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation>Die alte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones hold</source>
        <translation>Die Einstellungen waren nicht lesbar, daher gelten die üblichen</translation>
    </message>
    <message>
        <source>The settings could not be written down: {why}</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: {why}</translation>
    </message>
    <message>
        <source>They hold until Pixhaul is closed. Check that its folder can be written to.</source>
        <translation>Sie gelten, bis Pixhaul geschlossen wird. Prüfen, ob in ihren Ordner geschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>TurnTaking</name>
    <message>
        <source>It starts by itself then.</source>
        <translation>Sie startet dann von selbst.</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt starten</translation>
    </message>
    <message>
        <source>Waits until “{name}” is done</source>
        <translation>Wartet, bis „{name}“ fertig ist</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>add %Ln addresses</source>
        <translation>
            <numerusform>%Ln Adresse hinzufügen</numerusform>
            <numerusform>%Ln Adressen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>change the columns of {table}</source>
        <translation>die Spalten von {table} ändern</translation>
    </message>
    <message>
        <source>edit line {number}</source>
        <translation>Zeile {number} bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile entfernen</numerusform>
            <numerusform>%Ln Zeilen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln larger version(s)</source>
        <translation>
            <numerusform>%Ln größere Fassung verwenden</numerusform>
            <numerusform>%Ln größere Fassungen verwenden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln link(s) as given</source>
        <translation>
            <numerusform>%Ln Link wie angegeben verwenden</numerusform>
            <numerusform>%Ln Links wie angegeben verwenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>a far day</source>
        <translation>ein ferner Tag</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>etwa {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {number} min</source>
        <translation>etwa {number} min</translation>
    </message>
    <message>
        <source>about {number} s</source>
        <translation>etwa {number} s</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>a pattern of Qt for day, month and time: d, MMM, HH and mm stay as they are</extracomment>
        <translation>d. MMM HH:mm</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} MB/s</source>
        <translation>{number} MB/s</translation>
    </message>
    <message>
        <source>{number} PB</source>
        <translation>{number} PB</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <translation>{number} TB</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} Bytes</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>{number} kB/s</source>
        <translation>{number} kB/s</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} s</translation>
    </message>
    <message>
        <source>{number} ×</source>
        <translation>{number} ×</translation>
    </message>
</context>
<context>
    <name>UpdateCheck</name>
    <message>
        <source>The answer could not be understood</source>
        <translation>Die Antwort war nicht verständlich</translation>
    </message>
</context>
<context>
    <name>UpdateNews</name>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Pixhaul {version} is available</source>
        <translation>Pixhaul {version} ist da</translation>
    </message>
    <message>
        <source>This window goes on with the version you have.</source>
        <translation>Dieses Fenster läuft mit der vorhandenen Version weiter.</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Asks github.com; nothing is sent but the version of Pixhaul you use.</source>
        <translation>Fragt github.com; gesendet wird nur die verwendete Version von Pixhaul.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Is there a newer version?</source>
        <translation>Gibt es eine neuere Version?</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page of the newer version</source>
        <translation>Die Seite der neueren Version öffnen</translation>
    </message>
    <message>
        <source>Pixhaul {version} is available.</source>
        <translation>Pixhaul {version} ist da.</translation>
    </message>
    <message>
        <source>There is no answer: {why}. Try again later.</source>
        <translation>Keine Antwort: {why}. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dies ist die neueste Version.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture {name}</source>
        <translation>Bild {name}</translation>
    </message>
    <message>
        <source>That was the last picture</source>
        <translation>Das war das letzte Bild</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>Noch kein Bild vorhanden</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Bildansicht</translation>
    </message>
    <message>
        <source>very large, so it is shown smaller</source>
        <translation>sehr groß, daher kleiner gezeigt</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} von {count}</translation>
    </message>
</context>
<context>
    <name>ViewerActions</name>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>About this picture</source>
        <translation>Über dieses Bild</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>All larger</source>
        <translation>Alle größer</translation>
    </message>
    <message>
        <source>All smaller</source>
        <translation>Alle kleiner</translation>
    </message>
    <message>
        <source>Change places with the next</source>
        <translation>Mit dem nächsten tauschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare with the next picture</source>
        <translation>Mit dem nächsten Bild vergleichen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Alle einpassen</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Next picture in this place</source>
        <translation>Nächstes Bild an dieser Stelle</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausieren oder weiter</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Previous picture in this place</source>
        <translation>Voriges Bild an dieser Stelle</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>Diaschau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>This one in its actual size</source>
        <translation>Dieses in Originalgröße</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Ansicht drehen</translation>
    </message>
    <message>
        <source>Turn the view back</source>
        <translation>Ansicht zurückdrehen</translation>
    </message>
    <message>
        <source>Turn this one</source>
        <translation>Dieses drehen</translation>
    </message>
    <message>
        <source>Turn this one back</source>
        <translation>Dieses zurückdrehen</translation>
    </message>
    <message>
        <source>View this one alone</source>
        <translation>Nur dieses ansehen</translation>
    </message>
</context>
<context>
    <name>ViewerDeeds</name>
    <message>
        <source>The link was copied</source>
        <translation>Der Link wurde kopiert</translation>
    </message>
    <message>
        <source>The picture was copied</source>
        <translation>Das Bild wurde kopiert</translation>
    </message>
</context>
<context>
    <name>WatchStrip</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Watch the clipboard no longer</source>
        <translation>Die Zwischenablage nicht mehr beobachten</translation>
    </message>
    <message numerus="yes">
        <source>Watching the clipboard: %Ln addresses added</source>
        <translation>
            <numerusform>Zwischenablage wird beobachtet: %Ln Adresse hinzugefügt</numerusform>
            <numerusform>Zwischenablage wird beobachtet: %Ln Adressen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching the clipboard: addresses you copy are added to the list</source>
        <translation>Zwischenablage wird beobachtet: kopierte Adressen kommen auf die Liste</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy some links first, then paste.</source>
        <translation>Zuerst einige Links kopieren, dann einfügen.</translation>
    </message>
    <message>
        <source>Open a folder of lists</source>
        <translation>Ordner mit Listen öffnen</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Die Liste wird gelesen…</translation>
    </message>
    <message>
        <source>There are no links to paste</source>
        <translation>Es gibt keine Links zum Einfügen</translation>
    </message>
    <message>
        <source>{name} was not read: {reason}</source>
        <translation>{name} wurde nicht gelesen: {reason}</translation>
    </message>
</context>
<context>
    <name>_Hosts</name>
    <message>
        <source>All hosts</source>
        <translation>Alle Hosts</translation>
    </message>
    <message>
        <source>{word}, {count}</source>
        <translation>{word}, {count}</translation>
    </message>
</context>
<context>
    <name>_RowBox</name>
    <message>
        <source>Copy {label}</source>
        <translation>{label} kopieren</translation>
    </message>
</context>
</TS>
