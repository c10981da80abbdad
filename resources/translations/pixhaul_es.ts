<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A list of image addresses in, a folder of verified pictures out.</source>
        <translation>Entra una lista de direcciones de imágenes, sale una carpeta de imágenes verificadas.</translation>
    </message>
    <message>
        <source>About Pixhaul</source>
        <translation>Acerca de Pixhaul</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Copy the versions, for a bug report</source>
        <translation>Copiar las versiones, para informar de un error</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Pixhaul is free software under the MIT licence.</source>
        <translation>Pixhaul es software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3.</source>
        <translation>Qt y PySide6 se usan con la GNU Lesser General Public License, versión 3.</translation>
    </message>
    <message>
        <source>The icons are Lucide (lucide.dev), under this licence:</source>
        <translation>Los iconos son de Lucide (lucide.dev), con esta licencia:</translation>
    </message>
    <message>
        <source>The parts of others, and their licences:</source>
        <translation>Las partes de terceros y sus licencias:</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>see its own pages</source>
        <translation>ver sus propias páginas</translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>Press Enter to add it to the list</source>
        <translation>Pulsa Intro para añadirla a la lista</translation>
    </message>
    <message>
        <source>Type or paste an address</source>
        <translation>Escribe o pega una dirección</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>It was made for another list. Without those columns the names would be odd.</source>
        <translation>Se hizo para otra lista. Sin esas columnas, los nombres serían extraños.</translation>
    </message>
    <message>
        <source>The name asks for columns that this list does not have</source>
        <translation>El nombre pide columnas que esta lista no tiene</translation>
    </message>
    <message>
        <source>Use the usual name</source>
        <translation>Usar el nombre habitual</translation>
    </message>
</context>
<context>
    <name>Applier</name>
    <message>
        <source>The password of the proxy was not kept: {why}</source>
        <translation>No se ha guardado la contraseña del proxy: {why}</translation>
    </message>
    <message>
        <source>The password of {host} was not kept: {why}</source>
        <translation>No se ha guardado la contraseña de {host}: {why}</translation>
    </message>
    <message>
        <source>{hint} No cookies are sent until then.</source>
        <translation>{hint} Hasta entonces no se envían cookies.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show or hide the other notices</source>
        <translation>Mostrar u ocultar los otros avisos</translation>
    </message>
</context>
<context>
    <name>BannerStack</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>CacheWatch</name>
    <message>
        <source>Pictures are shown all the same, only more slowly. Downloads go on.</source>
        <translation>Las imágenes se muestran igualmente, solo que más despacio. Las descargas continúan.</translation>
    </message>
    <message>
        <source>The disk is full, so thumbnails cannot be kept</source>
        <translation>El disco está lleno y no se pueden guardar las miniaturas</translation>
    </message>
    <message>
        <source>The folder for thumbnails cannot be used</source>
        <translation>No se puede usar la carpeta de las miniaturas</translation>
    </message>
    <message>
        <source>The folder for thumbnails cannot be written to</source>
        <translation>No se puede escribir en la carpeta de las miniaturas</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message numerus="yes">
        <source>%Ln file(s) are exactly as saved</source>
        <translation>
            <numerusform>%Ln archivo está tal como se guardó</numerusform>
            <numerusform>%Ln archivos están tal como se guardaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are missing</source>
        <translation>
            <numerusform>Falta %Ln archivo</numerusform>
            <numerusform>Faltan %Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have changed</source>
        <translation>
            <numerusform>%Ln archivo ha cambiado</numerusform>
            <numerusform>%Ln archivos han cambiado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old file(s) were replaced</source>
        <translation>
            <numerusform>Se ha sustituido %Ln archivo antiguo</numerusform>
            <numerusform>Se han sustituido %Ln archivos antiguos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed, because somebody has edited them.</source>
        <translation>
            <numerusform>%Ln se ha quedado porque alguien lo ha modificado.</numerusform>
            <numerusform>%Ln se han quedado porque alguien los ha modificado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checking for changes…</source>
        <translation>Buscando cambios…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %Ln picture(s) were checked</source>
        <translation>
            <numerusform>Nada ha cambiado: se ha comprobado %Ln imagen</numerusform>
            <numerusform>Nada ha cambiado: se han comprobado %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the list to fetch them.</source>
        <translation>Inicia la lista para descargarlas.</translation>
    </message>
    <message>
        <source>There are no saved files to verify</source>
        <translation>No hay archivos guardados que verificar</translation>
    </message>
    <message>
        <source>There are no saved pictures to check</source>
        <translation>No hay imágenes guardadas que comprobar</translation>
    </message>
    <message>
        <source>They are marked; retry to fetch them again.</source>
        <translation>Están señaladas; reintenta para descargarlas de nuevo.</translation>
    </message>
    <message>
        <source>Verifying files…</source>
        <translation>Verificando archivos…</translation>
    </message>
    <message>
        <source>{changed} and {missing}</source>
        <translation>{changed} y {missing}</translation>
    </message>
    <message>
        <source>{files}, of {number}</source>
        <translation>{files}, de {number}</translation>
    </message>
    <message numerus="yes">
        <source>{replaced}, %Ln not: {why}</source>
        <translation>
            <numerusform>{replaced}, %Ln no: {why}</numerusform>
            <numerusform>{replaced}, %Ln no: {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Sospechosa</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Changed; the new picture lies beside the old one: {count}</source>
        <translation>Cambiadas; la imagen nueva está junto a la antigua: {count}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Could not be checked: {count}</source>
        <translation>No se han podido comprobar: {count}</translation>
    </message>
    <message>
        <source>Gone from the server; your file was kept: {count}</source>
        <translation>Ya no están en el servidor; tu archivo se ha conservado: {count}</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Missing; fetched again: {count}</source>
        <translation>Faltaban; descargadas de nuevo: {count}</translation>
    </message>
    <message>
        <source>Put the new pictures in the place of the old ones; files you have edited are kept</source>
        <translation>Poner las imágenes nuevas en lugar de las antiguas; los archivos que hayas modificado se conservan</translation>
    </message>
    <message>
        <source>Replace old files</source>
        <translation>Sustituir archivos antiguos</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{same} of %Ln pictures have not changed</source>
        <translation>
            <numerusform>{same} de %Ln imagen no ha cambiado</numerusform>
            <numerusform>{same} de %Ln imágenes no han cambiado</numerusform>
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
        <translation>Más</translation>
    </message>
    <message>
        <source>What else there is to choose</source>
        <translation>Qué más se puede elegir</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns and names are as you chose them for such a table before</source>
        <translation>Las columnas y los nombres están como los elegiste antes para una tabla así</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Primeras filas de la tabla</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>There is no address in the first rows of these columns</source>
        <translation>No hay ninguna dirección en las primeras filas de estas columnas</translation>
    </message>
    <message>
        <source>Tick at least one column with addresses</source>
        <translation>Marca al menos una columna con direcciones</translation>
    </message>
    <message>
        <source>Tick the columns that hold addresses. Any column can be part of a name: type { to choose one.</source>
        <translation>Marca las columnas que contienen direcciones. Cualquier columna puede formar parte de un nombre: escribe { para elegir una.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Where the pictures of each row are saved</source>
        <translation>Dónde se guardan las imágenes de cada fila</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Different dimensions</source>
        <translation>Dimensiones distintas</translation>
    </message>
    <message>
        <source>Some of them are the same file, byte for byte</source>
        <translation>Algunas son el mismo archivo, byte a byte</translation>
    </message>
    <message>
        <source>The same dimensions, but different files</source>
        <translation>Las mismas dimensiones, pero archivos distintos</translation>
    </message>
    <message>
        <source>The same file, byte for byte</source>
        <translation>El mismo archivo, byte a byte</translation>
    </message>
    <message>
        <source>largest file</source>
        <translation>archivo más grande</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>más píxeles</translation>
    </message>
    <message>
        <source>most pixels, largest file</source>
        <translation>más píxeles, archivo más grande</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Picture {name}</source>
        <translation>Imagen {name}</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>Todavía no hay imagen</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare pictures</source>
        <translation>Comparar imágenes</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>One by one</source>
        <translation>Una a una</translation>
    </message>
    <message>
        <source>One by one is what the same transfers would have taken one after the other.</source>
        <translation>«Una a una» es lo que habrían tardado las mismas transferencias una tras otra.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
    <message>
        <source>Side by side {elapsed}, one by one {one_by_one}</source>
        <translation>En paralelo {elapsed}, una a una {one_by_one}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy all details, for a report</source>
        <translation>Copiar todos los detalles, para un aviso</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show the file that holds the details</source>
        <translation>Mostrar el archivo que contiene los detalles</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué ha fallado</translation>
    </message>
    <message>
        <source>Your lists and the pictures that were saved are safe. If it happens again, copy the details and report them together with what you did last. Nothing was sent to anybody, and nothing will be by itself.</source>
        <translation>Tus listas y las imágenes guardadas están a salvo. Si vuelve a ocurrir, copia los detalles y envíalos junto con lo último que hiciste. No se ha enviado nada a nadie, ni se enviará por sí solo.</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Pixhaul ended unexpectedly last time</source>
        <translation>Pixhaul se cerró de forma inesperada la última vez</translation>
    </message>
    <message>
        <source>Something went wrong inside Pixhaul ({name})</source>
        <translation>Algo ha fallado dentro de Pixhaul ({name})</translation>
    </message>
    <message>
        <source>Your list is safe. If it happens again, please report it.</source>
        <translation>Tu lista está a salvo. Si vuelve a ocurrir, avísanos.</translation>
    </message>
    <message>
        <source>Your lists are safe.</source>
        <translation>Tus listas están a salvo.</translation>
    </message>
</context>
<context>
    <name>CullStrip</name>
    <message numerus="yes">
        <source>%Ln kept</source>
        <translation>
            <numerusform>%Ln conservada</numerusform>
            <numerusform>%Ln conservadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) rejected</source>
        <translation>
            <numerusform>%Ln imagen descartada</numerusform>
            <numerusform>%Ln imágenes descartadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Put the files of all rejected pictures into the system&apos;s trash (Ctrl+Shift+Del)</source>
        <translation>Poner los archivos de todas las imágenes descartadas en la papelera del sistema (Ctrl+Mayús+Supr)</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy to a folder</source>
        <translation>Copiar a una carpeta</translation>
    </message>
    <message>
        <source>Go on after marking</source>
        <translation>Avanzar después de marcar</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Mover a una carpeta</translation>
    </message>
    <message>
        <source>None of the selected pictures is saved yet</source>
        <translation>Ninguna de las imágenes seleccionadas está guardada todavía</translation>
    </message>
    <message>
        <source>Show the next picture as soon as this one is marked</source>
        <translation>Mostrar la imagen siguiente en cuanto se marca esta</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Anywhere</source>
        <translation>En cualquier lugar</translation>
    </message>
    <message>
        <source>In dialogs and lists</source>
        <translation>En diálogos y listas</translation>
    </message>
    <message>
        <source>In the list of links</source>
        <translation>En la lista de enlaces</translation>
    </message>
    <message>
        <source>In the pane of the run</source>
        <translation>En el panel de la ejecución</translation>
    </message>
    <message>
        <source>In the pictures</source>
        <translation>En las imágenes</translation>
    </message>
    <message>
        <source>In the viewer</source>
        <translation>En el visor</translation>
    </message>
    <message>
        <source>Mark as failed</source>
        <translation>Señalar con error</translation>
    </message>
    <message>
        <source>Marks and files</source>
        <translation>Marcas y archivos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>En paralelo</translation>
    </message>
</context>
<context>
    <name>DestinationBar</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose the folder for the pictures</source>
        <translation>Elegir la carpeta para las imágenes</translation>
    </message>
    <message>
        <source>Choose which columns hold addresses and which make the name</source>
        <translation>Elegir qué columnas contienen direcciones y cuáles forman el nombre</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Carpeta de destino</translation>
    </message>
    <message>
        <source>How the files are named. Type { for fields and columns; a / makes folders</source>
        <translation>Cómo se nombran los archivos. Escribe { para ver campos y columnas; una / crea carpetas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name template</source>
        <translation>Plantilla de nombres</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Save pictures to</source>
        <translation>Guardar imágenes en</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>See where every picture will be saved (Ctrl+Shift+P)</source>
        <translation>Ver dónde se guardará cada imagen (Ctrl+Mayús+P)</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>About itself</source>
        <translation>Sobre sí misma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>All tries together</source>
        <translation>Todos los intentos juntos</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Checking and saving</source>
        <translation>Comprobar y guardar</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Perfil de color</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Derechos de autor</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>Dirección final</translation>
    </message>
    <message>
        <source>Finding the server</source>
        <translation>Buscar el servidor</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecha con</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Redirected by</source>
        <translation>Redirigida por</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>Asegurar la conexión</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferencia</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Waiting for a turn</source>
        <translation>Esperar el turno</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Esperar la respuesta</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{size} ({bytes} bytes)</source>
        <translation>{size} ({bytes} bytes)</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>About this picture</source>
        <translation>Acerca de esta imagen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message numerus="yes">
        <source>More than %Ln pictures cannot be dragged at once. Open their folder instead.</source>
        <translation>
            <numerusform>No se puede arrastrar más de %Ln imagen a la vez. Abre su carpeta en su lugar.</numerusform>
            <numerusform>No se pueden arrastrar más de %Ln imágenes a la vez. Abre su carpeta en su lugar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop or paste more links, lists, spreadsheets or pictures from your browser</source>
        <translation>Suelta o pega más enlaces, listas, hojas de cálculo o imágenes desde tu navegador</translation>
    </message>
    <message>
        <source>Drop to add to the list</source>
        <translation>Soltar para añadir a la lista</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Choose a file with links (Ctrl+O)</source>
        <translation>Elegir un archivo con enlaces (Ctrl+O)</translation>
    </message>
    <message>
        <source>Drop image links here</source>
        <translation>Suelta aquí enlaces de imágenes</translation>
    </message>
    <message>
        <source>Fetch 15 sample pictures from this computer</source>
        <translation>Obtener 15 imágenes de muestra de este equipo</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Spreadsheets, text lists, saved web pages, and links or pictures dragged out of a browser. You can drop several at once.</source>
        <translation>Hojas de cálculo, listas de texto, páginas web guardadas y enlaces o imágenes arrastrados desde un navegador. Puedes soltar varios a la vez.</translation>
    </message>
    <message>
        <source>Take the links from the clipboard (Ctrl+V)</source>
        <translation>Tomar los enlaces del portapapeles (Ctrl+V)</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The settings are in {name}</source>
        <translation>Las preferencias están en {name}</translation>
    </message>
    <message numerus="yes">
        <source>The settings are in {name}, without %Ln headers that may be secret</source>
        <translation>
            <numerusform>Las preferencias están en {name}, sin %Ln cabecera que podría ser secreta</numerusform>
            <numerusform>Las preferencias están en {name}, sin %Ln cabeceras que podrían ser secretas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}</source>
        <translation>No se puede leer {name}: {why}</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}</source>
        <translation>No se ha podido escribir {name}: {why}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Contact sheet (*.html)</source>
        <translation>Hoja de contactos (*.html)</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Exportar selección</translation>
    </message>
    <message>
        <source>Exporting pictures…</source>
        <translation>Exportando imágenes…</translation>
    </message>
    <message>
        <source>Files that are not as saved any more were left out: {number}</source>
        <translation>Se han omitido los archivos que ya no están como se guardaron: {number}</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Select some pictures first</source>
        <translation>Selecciona antes algunas imágenes</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The contact sheet was saved</source>
        <translation>Se ha guardado la hoja de contactos</translation>
    </message>
    <message>
        <source>The last export is still being written</source>
        <translation>Todavía se está escribiendo la última exportación</translation>
    </message>
    <message>
        <source>The pictures were packed into {name}</source>
        <translation>Las imágenes se han empaquetado en {name}</translation>
    </message>
    <message>
        <source>The table was saved</source>
        <translation>Se ha guardado la tabla</translation>
    </message>
    <message>
        <source>Zip file with the pictures (*.zip)</source>
        <translation>Archivo zip con las imágenes (*.zip)</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>selección</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>A zip file, a table or a contact sheet of the selected pictures</source>
        <translation>Un archivo zip, una tabla o una hoja de contactos de las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Copy the files of the selected pictures; nothing is replaced</source>
        <translation>Copiar los archivos de las imágenes seleccionadas; no se sustituye nada</translation>
    </message>
    <message>
        <source>Copy to a folder…</source>
        <translation>Copiar a una carpeta…</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Exportar selección…</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln rejected picture(s) to the trash</source>
        <translation>
            <numerusform>Mover %Ln imagen descartada a la papelera</numerusform>
            <numerusform>Mover %Ln imágenes descartadas a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Move rejected to the trash</source>
        <translation>Mover descartadas a la papelera</translation>
    </message>
    <message>
        <source>Move the files of the selected pictures; nothing is replaced</source>
        <translation>Mover los archivos de las imágenes seleccionadas; no se sustituye nada</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>Mover a una carpeta…</translation>
    </message>
    <message>
        <source>Put the files of all rejected pictures into the system&apos;s trash; Undo brings them back</source>
        <translation>Poner los archivos de todas las imágenes descartadas en la papelera del sistema; «Deshacer» los recupera</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservadas</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Fuera de la lista</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Descartadas</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Sort (Alt+S)</source>
        <translation>Ordenar (Alt+S)</translation>
    </message>
    <message>
        <source>Sorted and under headings (Alt+S)</source>
        <translation>Ordenadas y con encabezados (Alt+S)</translation>
    </message>
    <message>
        <source>Sorted: {by}</source>
        <translation>Orden: {by}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Sospechosa</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Por qué ha fallado</translation>
    </message>
    <message>
        <source>{word}, {count}</source>
        <translation>{word}, {count}</translation>
    </message>
    <message>
        <source>★ 3 and more</source>
        <translation>★ 3 y más</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%Ln picture(s) found</source>
        <translation>
            <numerusform>%Ln imagen encontrada</numerusform>
            <numerusform>%Ln imágenes encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se ha encontrado</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Arrows</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>Flechas, Inicio, Fin</translation>
    </message>
    <message>
        <source>Cells of the usual size</source>
        <translation>Celdas del tamaño habitual</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Cerrar un diálogo</translation>
    </message>
    <message>
        <source>Close the viewer</source>
        <translation>Cerrar el visor</translation>
    </message>
    <message>
        <source>Compare a stack of similar pictures</source>
        <translation>Comparar una pila de imágenes similares</translation>
    </message>
    <message>
        <source>Copy the plan of names</source>
        <translation>Copiar el plan de nombres</translation>
    </message>
    <message>
        <source>Ctrl + Space</source>
        <translation>Ctrl + barra espaciadora</translation>
    </message>
    <message>
        <source>Ctrl + wheel, Ctrl + Plus, Ctrl + Minus</source>
        <translation>Ctrl + rueda, Ctrl + Más, Ctrl + Menos</translation>
    </message>
    <message>
        <source>From the search to what was found</source>
        <translation>De la búsqueda a lo encontrado</translation>
    </message>
    <message>
        <source>Larger or smaller cells</source>
        <translation>Celdas más grandes o más pequeñas</translation>
    </message>
    <message>
        <source>Larger or smaller, where the pointer is</source>
        <translation>Más grande o más pequeña, donde está el puntero</translation>
    </message>
    <message>
        <source>Leave the chart</source>
        <translation>Salir del gráfico</translation>
    </message>
    <message>
        <source>Menu key, or Shift+F10</source>
        <translation>Tecla de menú o Mayús+F10</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Abrir el menú</translation>
    </message>
    <message>
        <source>Other picture, or move within a large one</source>
        <translation>Otra imagen, o moverse dentro de una grande</translation>
    </message>
    <message>
        <source>Read the chart</source>
        <translation>Leer el gráfico</translation>
    </message>
    <message>
        <source>Remove a list from the history, or undo that</source>
        <translation>Quitar una lista del historial, o deshacerlo</translation>
    </message>
    <message>
        <source>Rename an open list in the sidebar</source>
        <translation>Cambiar el nombre de una lista abierta en la barra lateral</translation>
    </message>
    <message>
        <source>Return or Space</source>
        <translation>Intro o barra espaciadora</translation>
    </message>
    <message>
        <source>Return, Down or Esc</source>
        <translation>Intro, flecha abajo o Esc</translation>
    </message>
    <message>
        <source>Search in preferences and history</source>
        <translation>Buscar en las preferencias y el historial</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>Seleccionar una más, o una menos</translation>
    </message>
    <message>
        <source>Select up to there</source>
        <translation>Seleccionar hasta ahí</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Mayús + flechas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Barra espaciadora</translation>
    </message>
    <message>
        <source>View the picture</source>
        <translation>Ver la imagen</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
</context>
<context>
    <name>GridHeadings</name>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
</context>
<context>
    <name>GridMenu</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copiar direcciones</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Copiar archivo</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Copiar archivos</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Enter password for {host}…</source>
        <translation>Introducir contraseña de {host}…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Introducir contraseña…</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>Open page in the browser</source>
        <translation>Abrir la página en el navegador</translation>
    </message>
    <message>
        <source>Put back from the trash</source>
        <translation>Recuperar de la papelera</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>HelpingWords</name>
    <message>
        <source>Failed · {page}, {retry}</source>
        <translation>Con error · {page}, {retry}</translation>
    </message>
    <message>
        <source>fetch again</source>
        <translation>descargar de nuevo</translation>
    </message>
    <message>
        <source>open page</source>
        <translation>abrir la página</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>reintentar</translation>
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
        <translation>Una lista abierta no se puede eliminar</translation>
    </message>
    <message>
        <source>Bring the list back (Ctrl+Z)</source>
        <translation>Recuperar la lista (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Call this list something else (F2)</source>
        <translation>Dar otro nombre a esta lista (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleted from the history. The pictures stay.</source>
        <translation>Eliminada del historial. Las imágenes se quedan.</translation>
    </message>
    <message>
        <source>Every list you fetch is remembered here.</source>
        <translation>Aquí se recuerda cada lista que descargas.</translation>
    </message>
    <message>
        <source>Forget this list; the pictures stay (Del)</source>
        <translation>Olvidar esta lista; las imágenes se quedan (Supr)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Historial, lo más reciente primero</translation>
    </message>
    <message>
        <source>Newest first. Deleting one keeps its pictures.</source>
        <translation>Primero las más nuevas. Al eliminar una, sus imágenes se conservan.</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>Todavía no hay listas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open it and fetch what is missing</source>
        <translation>Abrirla y descargar lo que falta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Search names, days, folders and addresses</source>
        <translation>Buscar nombres, días, carpetas y direcciones</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Search the history (Ctrl+F)</source>
        <translation>Buscar en el historial (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show this list; nothing is fetched</source>
        <translation>Mostrar esta lista; no se descarga nada</translation>
    </message>
    <message>
        <source>Try fewer words, or part of an address.</source>
        <translation>Prueba con menos palabras o con parte de una dirección.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>HostPopup</name>
    <message>
        <source>Find a host</source>
        <translation>Buscar un servidor</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Servidores</translation>
    </message>
</context>
<context>
    <name>HostsModel</name>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Limit now</source>
        <translation>Límite actual</translation>
    </message>
    <message>
        <source>Pictures/s</source>
        <translation>Imágenes/s</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>HostsPanel</name>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln servidor</numerusform>
            <numerusform>%Ln servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>1 host</source>
        <translation>1 servidor</translation>
    </message>
    <message>
        <source>Begin nothing new at this host; what runs there goes on to its end</source>
        <translation>No empezar nada nuevo en este servidor; lo que está en curso sigue hasta el final</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Nothing was asked of any host yet</source>
        <translation>Todavía no se ha preguntado a ningún servidor</translation>
    </message>
    <message>
        <source>Pause host</source>
        <translation>Pausar servidor</translation>
    </message>
    <message>
        <source>Pause hosts</source>
        <translation>Pausar servidores</translation>
    </message>
    <message>
        <source>Resume host</source>
        <translation>Reanudar servidor</translation>
    </message>
    <message>
        <source>Resume hosts</source>
        <translation>Reanudar servidores</translation>
    </message>
</context>
<context>
    <name>Identical</name>
    <message numerus="yes">
        <source>%Ln files were deleted.</source>
        <translation>
            <numerusform>Se ha eliminado %Ln archivo.</numerusform>
            <numerusform>Se han eliminado %Ln archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left in the folder, since somebody has changed them.</source>
        <translation>
            <numerusform>Se ha dejado %Ln archivo en la carpeta porque alguien lo ha cambiado.</numerusform>
            <numerusform>Se han dejado %Ln archivos en la carpeta porque alguien los ha cambiado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left in the folder, since the system does not let them go.</source>
        <translation>
            <numerusform>Se ha dejado %Ln archivo en la carpeta porque el sistema no lo suelta.</numerusform>
            <numerusform>Se han dejado %Ln archivos en la carpeta porque el sistema no los suelta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash.</source>
        <translation>
            <numerusform>Se ha movido %Ln archivo a la papelera.</numerusform>
            <numerusform>Se han movido %Ln archivos a la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of addresses gave the same picture each, {addresses} addresses in all</source>
        <translation>
            <numerusform>%Ln grupo de direcciones ha dado la misma imagen, {addresses} direcciones en total</numerusform>
            <numerusform>%Ln grupos de direcciones han dado cada uno la misma imagen, {addresses} direcciones en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were marked as failed</source>
        <translation>
            <numerusform>%Ln imagen señalada con error</numerusform>
            <numerusform>%Ln imágenes señaladas con error</numerusform>
        </translation>
    </message>
    <message>
        <source>They may only stand in for the real ones. Look at them; if so, mark them as failed.</source>
        <translation>Puede que solo sustituyan a las verdaderas. Míralas; si es así, señálalas con error.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>A newer Pixhaul wrote this file; what this one knows can be taken.</source>
        <translation>Este archivo lo escribió un Pixhaul más nuevo; se puede tomar lo que este conoce.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Is new.</source>
        <translation>Es nuevo.</translation>
    </message>
    <message>
        <source>Now: {now}. Then: {then}</source>
        <translation>Ahora: {now}. Después: {then}</translation>
    </message>
    <message>
        <source>Profile “{name}”</source>
        <translation>Perfil «{name}»</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Tomar estos</translation>
    </message>
    <message>
        <source>Takes the values of the file.</source>
        <translation>Toma los valores del archivo.</translation>
    </message>
    <message>
        <source>The value of “{name}” cannot be used and is left out.</source>
        <translation>El valor de «{name}» no se puede usar y se omite.</translation>
    </message>
    <message>
        <source>What {name} would change</source>
        <translation>Lo que cambiaría {name}</translation>
    </message>
    <message>
        <source>{name} changes nothing: all is set like this already</source>
        <translation>{name} no cambia nada: todo está ya así</translation>
    </message>
    <message>
        <source>“{name}” is no setting here and is left out.</source>
        <translation>«{name}» no es aquí una preferencia y se omite.</translation>
    </message>
</context>
<context>
    <name>InsecureStrip</name>
    <message numerus="yes">
        <source>%Ln other host(s)</source>
        <translation>
            <numerusform>%Ln servidor más</numerusform>
            <numerusform>%Ln servidores más</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose which hosts are not verified</source>
        <translation>Elegir qué servidores no se verifican</translation>
    </message>
    <message>
        <source>Please note. {text}</source>
        <translation>Aviso: {text}</translation>
    </message>
    <message>
        <source>The connection to {hosts} is not verified: others could read or change what is sent</source>
        <translation>La conexión con {hosts} no está verificada: otros podrían leer o cambiar lo que se envía</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>It names pictures by {template}.</source>
        <translation>Nombra las imágenes con {template}.</translation>
    </message>
    <message>
        <source>Its limits or rules differ from yours.</source>
        <translation>Sus límites o reglas son distintos de los tuyos.</translation>
    </message>
    <message>
        <source>This job was made with other settings</source>
        <translation>Este trabajo se hizo con otras preferencias</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usarlas</translation>
    </message>
</context>
<context>
    <name>LargerDialog</name>
    <message>
        <source>Larger versions</source>
        <translation>Versiones más grandes</translation>
    </message>
    <message numerus="yes">
        <source>Larger versions exist for up to %Ln picture(s)</source>
        <translation>
            <numerusform>Hay una versión más grande de hasta %Ln imagen</numerusform>
            <numerusform>Hay versiones más grandes de hasta %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Use the larger ones</source>
        <translation>Usar las más grandes</translation>
    </message>
    <message>
        <source>What turns out to have no larger version is fetched in its original size.</source>
        <translation>Lo que resulte no tener una versión más grande se descarga en su tamaño original.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more with fewer pictures; look again after these</source>
        <translation>
            <numerusform>y %Ln más con menos imágenes; busca otra vez después de estas</numerusform>
            <numerusform>y %Ln más con menos imágenes; busca otra vez después de estas</numerusform>
        </translation>
    </message>
    <message>
        <source>{better} of {tried} tried have a larger version, about {times} times as large</source>
        <translation>{better} de {tried} probadas tienen una versión más grande, unas {times} veces mayor</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking for larger versions…</source>
        <translation>Buscando versiones más grandes…</translation>
    </message>
    <message>
        <source>Looking for larger versions… {share}</source>
        <translation>Buscando versiones más grandes… {share}</translation>
    </message>
    <message>
        <source>No larger versions were found</source>
        <translation>No se han encontrado versiones más grandes</translation>
    </message>
    <message>
        <source>Pictures that are saved already are not looked at.</source>
        <translation>Las imágenes ya guardadas no se examinan.</translation>
    </message>
    <message numerus="yes">
        <source>The larger version of %Ln picture(s) will be fetched</source>
        <translation>
            <numerusform>Se descargará la versión más grande de %Ln imagen</numerusform>
            <numerusform>Se descargará la versión más grande de %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Bytes, above</source>
        <translation>Bytes, arriba</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Meaning of the bars</source>
        <translation>Significado de las barras</translation>
    </message>
    <message>
        <source>Meaning of the curves</source>
        <translation>Significado de las curvas</translation>
    </message>
    <message>
        <source>Pictures, below</source>
        <translation>Imágenes, abajo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Reintentada</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copiar direcciones</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Look for larger versions…</source>
        <translation>Buscar versiones más grandes…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use the link as it was given</source>
        <translation>Usar el enlace tal como se dio</translation>
    </message>
</context>
<context>
    <name>LinkDelegate</name>
    <message>
        <source>Address of line {number}</source>
        <translation>Dirección de la línea {number}</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicado</numerusform>
            <numerusform>%Ln duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln servidor</numerusform>
            <numerusform>%Ln servidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed</source>
        <translation>
            <numerusform>%Ln en la lista</numerusform>
            <numerusform>%Ln en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not listed</source>
        <translation>
            <numerusform>%Ln fuera de la lista</numerusform>
            <numerusform>%Ln fuera de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Todavía no hay enlaces</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Close this list</source>
        <translation>Cerrar esta lista</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9</source>
        <translation>Ctrl+1 a Ctrl+9</translation>
    </message>
    <message>
        <source>First to ninth list</source>
        <translation>De la primera a la novena lista</translation>
    </message>
    <message>
        <source>It stays in the history</source>
        <translation>Se queda en el historial</translation>
    </message>
    <message>
        <source>Move this list down</source>
        <translation>Bajar esta lista</translation>
    </message>
    <message>
        <source>Move this list up</source>
        <translation>Subir esta lista</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Lista siguiente</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>Lista anterior</translation>
    </message>
    <message>
        <source>Rename this list…</source>
        <translation>Cambiar nombre de esta lista…</translation>
    </message>
    <message>
        <source>Show list {number}</source>
        <translation>Mostrar la lista {number}</translation>
    </message>
    <message>
        <source>Show the lists</source>
        <translation>Mostrar las listas</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Hide the lists</source>
        <translation>Ocultar las listas</translation>
    </message>
    <message>
        <source>Hide the lists (F9)</source>
        <translation>Ocultar las listas (F9)</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>Open lists</source>
        <translation>Listas abiertas</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Iniciar ahora</translation>
    </message>
</context>
<context>
    <name>ListProfile</name>
    <message>
        <source>The list goes by your settings until you choose another one.</source>
        <translation>La lista sigue tus preferencias hasta que elijas otro perfil.</translation>
    </message>
    <message>
        <source>The profile “{name}” of this list is gone</source>
        <translation>El perfil «{name}» de esta lista ya no existe</translation>
    </message>
</context>
<context>
    <name>ListTitle</name>
    <message>
        <source>New list</source>
        <translation>Lista nueva</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Compare side by side</source>
        <translation>Comparar en paralelo</translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sin estrellas</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sin veredicto</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>mark %Ln picture(s)</source>
        <translation>
            <numerusform>marcar %Ln imagen</numerusform>
            <numerusform>marcar %Ln imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln estrella</numerusform>
            <numerusform>%Ln estrellas</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>descartada</translation>
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
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved file(s) are not in the folder any more</source>
        <translation>
            <numerusform>%Ln archivo guardado ya no está en la carpeta</numerusform>
            <numerusform>%Ln archivos guardados ya no están en la carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved file(s) changed in the folder</source>
        <translation>
            <numerusform>%Ln archivo guardado ha cambiado en la carpeta</numerusform>
            <numerusform>%Ln archivos guardados han cambiado en la carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved file(s) missing</source>
        <translation>
            <numerusform>Falta %Ln archivo guardado</numerusform>
            <numerusform>Faltan %Ln archivos guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect its disk, and the pictures are back. If it was deleted, fetch them again.</source>
        <translation>Conecta su disco y las imágenes vuelven a estar. Si se eliminó, descárgalas de nuevo.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>The folder of this list is not there: {folder}</source>
        <translation>La carpeta de esta lista no está: {folder}</translation>
    </message>
    <message>
        <source>They do not count as done. Fetch them again, or remove them from the list.</source>
        <translation>No cuentan como terminadas. Descárgalas de nuevo o quítalas de la lista.</translation>
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
            <numerusform>%Ln archivo se estaba cambiando y está en ambas carpetas.</numerusform>
            <numerusform>%Ln archivos se estaban cambiando y están en ambas carpetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not in the folder any more.</source>
        <translation>
            <numerusform>%Ln archivo ya no estaba en la carpeta.</numerusform>
            <numerusform>%Ln archivos ya no estaban en la carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are back in their folder</source>
        <translation>
            <numerusform>%Ln imagen está de nuevo en su carpeta</numerusform>
            <numerusform>%Ln imágenes están de nuevo en su carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) copied</source>
        <translation>
            <numerusform>%Ln imagen copiada</numerusform>
            <numerusform>%Ln imágenes copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) moved</source>
        <translation>
            <numerusform>%Ln imagen movida</numerusform>
            <numerusform>%Ln imágenes movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying pictures…</source>
        <translation>Copiando imágenes…</translation>
    </message>
    <message>
        <source>Moving pictures…</source>
        <translation>Moviendo imágenes…</translation>
    </message>
    <message>
        <source>The rest stays, because the record could not be written.</source>
        <translation>El resto se queda, porque no se ha podido escribir el registro.</translation>
    </message>
    <message>
        <source>Undo moves them back.</source>
        <translation>«Deshacer» las devuelve a su sitio.</translation>
    </message>
    <message numerus="yes">
        <source>move %Ln picture(s) to another folder</source>
        <translation>
            <numerusform>mover %Ln imagen a otra carpeta</numerusform>
            <numerusform>mover %Ln imágenes a otra carpeta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No picture fits “{text}”</source>
        <translation>Ninguna imagen coincide con «{text}»</translation>
    </message>
    <message>
        <source>No picture is of this kind</source>
        <translation>No hay imágenes de este tipo</translation>
    </message>
    <message>
        <source>None of the pictures chosen above fits “{text}”</source>
        <translation>Ninguna de las imágenes elegidas arriba coincide con «{text}»</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Mostrar todas las imágenes</translation>
    </message>
</context>
<context>
    <name>OpenLists</name>
    <message>
        <source>Done</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Done, {failed} failed</source>
        <translation>Terminada, {failed} con error</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>Paused at {percent}</source>
        <translation>En pausa en {percent}</translation>
    </message>
    <message>
        <source>Waits until {name} is done</source>
        <translation>Espera a que {name} termine</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} de {all} terminadas</translation>
    </message>
    <message>
        <source>{percent} · {done} of {all}</source>
        <translation>{percent} · {done} de {all}</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>By column: {name}</source>
        <translation>Por columna: {name}</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Por carpeta</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Por servidor</translation>
    </message>
    <message>
        <source>By likeness</source>
        <translation>Por parecido</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño de archivo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Las más grandes primero</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Las últimas primero</translation>
    </message>
    <message>
        <source>List order</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más recientes primero</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sin encabezados</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>Las más lentas primero</translation>
    </message>
    <message>
        <source>Time of saving</source>
        <translation>Hora de guardado</translation>
    </message>
    <message>
        <source>Transfer time</source>
        <translation>Tiempo de transferencia</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>De la Z a la A</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>No browser was found</source>
        <translation>No se ha encontrado ningún navegador</translation>
    </message>
    <message>
        <source>No file manager was found</source>
        <translation>No se ha encontrado ningún gestor de archivos</translation>
    </message>
    <message>
        <source>No program was found that opens this picture</source>
        <translation>No se ha encontrado ningún programa que abra esta imagen</translation>
    </message>
    <message>
        <source>SVG drawings are not opened from here, because they can hold programs</source>
        <translation>Los dibujos SVG no se abren desde aquí, porque pueden contener programas</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>The folder is not there any more</source>
        <translation>La carpeta ya no está</translation>
    </message>
    <message>
        <source>This file was not opened: {why}</source>
        <translation>No se ha abierto este archivo: {why}</translation>
    </message>
    <message>
        <source>This is not the address of a web page</source>
        <translation>Esta no es la dirección de una página web</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keyring</source>
        <translation>Guardar en el llavero de este equipo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password for {host}</source>
        <translation>Contraseña de {host}</translation>
    </message>
    <message>
        <source>The address begins with http: others on the way could read the password.</source>
        <translation>La dirección empieza por http: otros podrían leer la contraseña por el camino.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>{host} asks for a password. It is sent to this server only, for as long as Pixhaul runs.</source>
        <translation>{host} pide una contraseña. Se envía solo a este servidor, mientras Pixhaul esté abierto.</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>A new list. The one before is in the history</source>
        <translation>Una lista nueva. La anterior está en el historial</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume {saved} of {listed}: an earlier list is not finished</source>
        <translation>Reanudar {saved} de {listed}: una lista anterior no está terminada</translation>
    </message>
    <message>
        <source>Resume {saved} of {listed}: this list is not finished</source>
        <translation>Reanudar {saved} de {listed}: esta lista no está terminada</translation>
    </message>
    <message>
        <source>The earlier list was not opened, because a new one was begun</source>
        <translation>La lista anterior no se ha abierto, porque se ha empezado una nueva</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Older</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>{count} con error</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} de {all} terminadas</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Guardar en</translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message numerus="yes">
        <source>A pattern for %Ln addresses</source>
        <translation>
            <numerusform>Un patrón para %Ln dirección</numerusform>
            <numerusform>Un patrón para %Ln direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln addresses</source>
        <translation>
            <numerusform>Añadir %Ln dirección</numerusform>
            <numerusform>Añadir %Ln direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all addresses</source>
        <translation>Añadir todas las direcciones</translation>
    </message>
    <message>
        <source>Add the text as it is</source>
        <translation>Añadir el texto tal como está</translation>
    </message>
    <message>
        <source>First: {address}</source>
        <translation>Primera: {address}</translation>
    </message>
    <message>
        <source>Last: {address}</source>
        <translation>Última: {address}</translation>
    </message>
    <message numerus="yes">
        <source>{patterns} patterns for %Ln addresses</source>
        <translation>
            <numerusform>{patterns} patrones para %Ln dirección</numerusform>
            <numerusform>{patterns} patrones para %Ln direcciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>SVG drawings are kept as files and are not shown here</source>
        <translation>Los dibujos SVG se guardan como archivos y no se muestran aquí</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>No se puede mostrar esta imagen</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln fila copiada</numerusform>
            <numerusform>%Ln filas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All names are free, whole, and fit for every disk</source>
        <translation>Todos los nombres están libres, completos y valen para cualquier disco</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Todas {count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>Cambiadas {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown (Ctrl+C)</source>
        <translation>Copiar las filas seleccionadas, o todas las que se muestran (Ctrl+C)</translation>
    </message>
    <message>
        <source>Finding out the names</source>
        <translation>Averiguando los nombres</translation>
    </message>
    <message>
        <source>Finding out the names…</source>
        <translation>Averiguando los nombres…</translation>
    </message>
    <message>
        <source>Finding out the names… {percent} %</source>
        <translation>Averiguando los nombres… {percent} %</translation>
    </message>
    <message>
        <source>Line	Address	Saved as	Note</source>
        <translation>Línea	Dirección	Guardada como	Nota</translation>
    </message>
    <message>
        <source>Missing columns {count}</source>
        <translation>Sin columna {count}</translation>
    </message>
    <message>
        <source>Not listed {count}</source>
        <translation>Fuera de la lista {count}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Same names {count}</source>
        <translation>Mismo nombre {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Where each picture will be saved</source>
        <translation>Dónde se guardará cada imagen</translation>
    </message>
    <message>
        <source>Where something had to be done about a name, the note says what</source>
        <translation>Donde ha habido que cambiar algo en un nombre, la nota lo explica</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Guardada como</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>PreferenceFiles</name>
    <message>
        <source>Export settings</source>
        <translation>Exportar preferencias</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar preferencias</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Read settings from a file; you see what would change before it does</source>
        <translation>Leer preferencias de un archivo; antes ves lo que cambiaría</translation>
    </message>
    <message>
        <source>Settings ({endings})</source>
        <translation>Preferencias ({endings})</translation>
    </message>
    <message>
        <source>Write settings and profiles to a file, without passwords, cookies and secret headers</source>
        <translation>Escribir preferencias y perfiles en un archivo, sin contraseñas, cookies ni cabeceras secretas</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source>Back to the default: {value}</source>
        <translation>Volver al valor predeterminado: {value}</translation>
    </message>
    <message>
        <source>Leave it to the settings: {value}</source>
        <translation>Dejarlo a las preferencias: {value}</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>Restablecer {name}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>A PEM file of certificates to trust instead of the system&apos;s, as some companies need it.</source>
        <translation>Un archivo PEM de certificados en los que confiar en lugar de los del sistema, como necesitan algunas empresas.</translation>
    </message>
    <message>
        <source>A copy of this kind goes into the folder “converted” beside each picture, which stays as it is.</source>
        <translation>Una copia en este formato va a la carpeta «converted» junto a cada imagen, que se queda como está.</translation>
    </message>
    <message>
        <source>A file such as cat.jpg.json says beside each picture where it came from, with your own columns.</source>
        <translation>Un archivo como cat.jpg.json dice junto a cada imagen de dónde viene, con tus propias columnas.</translation>
    </message>
    <message>
        <source>A message from the desktop when a run of half a minute or more ends and you work elsewhere.</source>
        <translation>Un mensaje del escritorio cuando termina una ejecución de medio minuto o más y estás en otra ventana.</translation>
    </message>
    <message>
        <source>A picture larger than this is not saved, which protects the disk from endless answers.</source>
        <translation>Una imagen más grande que esto no se guarda, lo que protege el disco de respuestas sin fin.</translation>
    </message>
    <message>
        <source>A picture that brings less data per second over half a minute is dropped and tried again later.</source>
        <translation>Una imagen que durante medio minuto trae menos datos por segundo se abandona y se reintenta más tarde.</translation>
    </message>
    <message>
        <source>Adds every address that is copied, in any program; the window says so as long as it does.</source>
        <translation>Añade cada dirección que se copia, en cualquier programa; la ventana lo indica mientras dura.</translation>
    </message>
    <message>
        <source>Anybody on the way could read or change what these hosts send; the window reminds you of them.</source>
        <translation>Cualquiera por el camino podría leer o cambiar lo que envían estos servidores; la ventana te lo recuerda.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Como la imagen</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Asks github.com once a day whether there is a newer version; nothing is sent but the version of Pixhaul you use.</source>
        <translation>Pregunta una vez al día a github.com si hay una versión más nueva; solo se envía la versión de Pixhaul que usas.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic starts small and gives each host as much as it bears.</source>
        <translation>«Automático» empieza con poco y da a cada servidor tanto como admite.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Elegir un archivo de certificados</translation>
    </message>
    <message>
        <source>Choose a cookie file</source>
        <translation>Elegir un archivo de cookies</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Converted copies</source>
        <translation>Copias convertidas</translation>
    </message>
    <message>
        <source>Cookie file</source>
        <translation>Archivo de cookies</translation>
    </message>
    <message>
        <source>Cookies you exported from your browser, sent to their own servers only; no others are ever sent.</source>
        <translation>Cookies que has exportado de tu navegador, enviadas solo a sus propios servidores; nunca se envían otras.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Each file says where it came from, without passwords, where the disk can keep that.</source>
        <translation>Cada archivo dice de dónde viene, sin contraseñas, si el disco puede guardarlo.</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>Cabeceras adicionales</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Hosts that are not verified</source>
        <translation>Servidores sin verificar</translation>
    </message>
    <message>
        <source>How Pixhaul introduces itself to servers; empty for its honest name with a link to its home.</source>
        <translation>Cómo se presenta Pixhaul a los servidores; vacío para su nombre verdadero con un enlace a su página.</translation>
    </message>
    <message>
        <source>How files and folders are named, as below the pictures in the window.</source>
        <translation>Cómo se nombran los archivos y las carpetas, igual que debajo de las imágenes en la ventana.</translation>
    </message>
    <message>
        <source>How long a server may be silent before the picture is given up and tried again later.</source>
        <translation>Cuánto puede callar un servidor antes de abandonar la imagen y reintentarla más tarde.</translation>
    </message>
    <message>
        <source>How many pictures are fetched at the same time, over all hosts.</source>
        <translation>Cuántas imágenes se descargan al mismo tiempo, entre todos los servidores.</translation>
    </message>
    <message>
        <source>How often a picture is asked for when the trouble may pass by itself.</source>
        <translation>Cuántas veces se pide una imagen cuando el problema puede pasar por sí solo.</translation>
    </message>
    <message>
        <source>In pixels; a picture that is smaller is never made larger.</source>
        <translation>En píxeles; una imagen más pequeña nunca se agranda.</translation>
    </message>
    <message>
        <source>Keep SVG drawings</source>
        <translation>Conservar dibujos SVG</translation>
    </message>
    <message>
        <source>Keep a log</source>
        <translation>Llevar un archivo de registro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Archivo más grande</translation>
    </message>
    <message>
        <source>Least speed</source>
        <translation>Velocidad mínima</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light or dark colours for the whole window.</source>
        <translation>Colores claros u oscuros para toda la ventana.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Longest side of copies</source>
        <translation>Lado más largo de las copias</translation>
    </message>
    <message>
        <source>Longest time in seconds</source>
        <translation>Tiempo máximo en segundos</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Buscar versiones más nuevas</translation>
    </message>
    <message>
        <source>Make share links direct</source>
        <translation>Hacer directos los enlaces compartidos</translation>
    </message>
    <message>
        <source>Mark files with their origin</source>
        <translation>Anotar en los archivos su origen</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Más contraste</translation>
    </message>
    <message>
        <source>Most data per second for all pictures together; also holds for what is under way.</source>
        <translation>Máximo de datos por segundo para todas las imágenes juntas; vale también para lo que está en curso.</translation>
    </message>
    <message>
        <source>Most pixels</source>
        <translation>Máximo de píxeles</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Names from servers</source>
        <translation>Nombres de los servidores</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>No cookies</source>
        <translation>Sin cookies</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>One picture may take so long to arrive, pauses not counted; then it is given up.</source>
        <translation>Lo que puede tardar una imagen en llegar, sin contar pausas; después se abandona.</translation>
    </message>
    <message>
        <source>One “host: none”, “host: page” or “host: address of a page” a line, for hosts that need another rule.</source>
        <translation>Un «host: none», «host: page» o «host: dirección de una página» por línea, para servidores que necesitan otra regla.</translation>
    </message>
    <message>
        <source>Only plain letters, digits and signs can be sent.</source>
        <translation>Solo se pueden enviar letras sencillas, cifras y signos.</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <translation>Certificados propios</translation>
    </message>
    <message>
        <source>Page of origin</source>
        <translation>Página de origen</translation>
    </message>
    <message>
        <source>Patience in seconds</source>
        <translation>Paciencia en segundos</translation>
    </message>
    <message>
        <source>Pictures at once</source>
        <translation>Imágenes a la vez</translation>
    </message>
    <message>
        <source>Pictures at once from one host</source>
        <translation>Imágenes a la vez por servidor</translation>
    </message>
    <message>
        <source>Pixhaul&apos;s own</source>
        <translation>El de Pixhaul</translation>
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
        <translation>Referer para servidores concretos</translation>
    </message>
    <message>
        <source>Rings stand still, and animated pictures play only when you press their button.</source>
        <translation>Los anillos no giran, y las imágenes animadas solo se mueven al pulsar su botón.</translation>
    </message>
    <message>
        <source>Sent with every request, one “Name: value” a line; secrets go to the first server of a picture only.</source>
        <translation>Se envían con cada petición, un «Nombre: valor» por línea; los secretos van solo al primer servidor de una imagen.</translation>
    </message>
    <message>
        <source>Sidecar files</source>
        <translation>Archivos complementarios</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Stronger lines, outlines and texts, in light and in dark colours.</source>
        <translation>Líneas, contornos y textos más marcados, en colores claros y oscuros.</translation>
    </message>
    <message>
        <source>Suspicious from</source>
        <translation>Sospechosa a partir de</translation>
    </message>
    <message>
        <source>Tell the end of long runs</source>
        <translation>Avisar al terminar ejecuciones largas</translation>
    </message>
    <message>
        <source>Tells a server on which page its picture was found, where that is known; many insist on it.</source>
        <translation>Dice a un servidor en qué página se encontró su imagen, si se sabe; muchos insisten en ello.</translation>
    </message>
    <message>
        <source>The language of the window; all of it changes at once.</source>
        <translation>El idioma de la ventana; todo cambia al momento.</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>Los certificados del sistema</translation>
    </message>
    <message>
        <source>The way to the network: the system&apos;s own settings, a direct line, or a proxy of your choice.</source>
        <translation>El camino a la red: la configuración del sistema, una conexión directa o un proxy a tu elección.</translation>
    </message>
    <message>
        <source>They are saved as files and never shown here, because a drawing can hold a program.</source>
        <translation>Se guardan como archivos y nunca se muestran aquí, porque un dibujo puede contener un programa.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Turns links for sharing a file, such as Dropbox&apos;s, into the address of the picture itself.</source>
        <translation>Convierte enlaces para compartir un archivo, como los de Dropbox, en la dirección de la propia imagen.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>Vigilar el portapapeles</translation>
    </message>
    <message>
        <source>When so many addresses lead to the same picture, it is probably a placeholder and is marked.</source>
        <translation>Cuando tantas direcciones llevan a la misma imagen, probablemente sea un sustituto y se señala.</translation>
    </message>
    <message>
        <source>Where a server gives the file a name, {name} is that one instead of the end of the address.</source>
        <translation>Donde un servidor da nombre al archivo, {name} es ese en lugar del final de la dirección.</translation>
    </message>
    <message>
        <source>Width times height; a picture with more is not saved, because decoding it could fill the memory.</source>
        <translation>Anchura por altura; una imagen con más no se guarda, porque descodificarla podría llenar la memoria.</translation>
    </message>
    <message>
        <source>Writes down what failed and why, on this computer only and never with a password.</source>
        <translation>Apunta qué ha fallado y por qué, solo en este equipo y nunca con una contraseña.</translation>
    </message>
    <message>
        <source>accessibility animation reduce move calm gif</source>
        <translation>accesibilidad animación reducir movimiento calma gif</translation>
    </message>
    <message>
        <source>accessibility high contrast more readable eyes</source>
        <translation>accesibilidad alto contraste legible ojos</translation>
    </message>
    <message>
        <source>bandwidth rate throttle</source>
        <translation>ancho de banda velocidad tasa limitar</translation>
    </message>
    <message>
        <source>browser identity</source>
        <translation>navegador identidad</translation>
    </message>
    <message>
        <source>connections parallel lane server</source>
        <translation>conexiones paralelo carril servidor host</translation>
    </message>
    <message>
        <source>connections parallel transfers jobs</source>
        <translation>conexiones paralelo transferencias trabajos</translation>
    </message>
    <message>
        <source>content disposition filename</source>
        <translation>content disposition nombre de archivo</translation>
    </message>
    <message>
        <source>convert jpeg png webp second output resize</source>
        <translation>convertir jpeg png webp segunda salida redimensionar</translation>
    </message>
    <message>
        <source>convert resize scale dimensions edge</source>
        <translation>convertir redimensionar escala dimensiones lado</translation>
    </message>
    <message>
        <source>copy paste collect</source>
        <translation>copiar pegar recoger</translation>
    </message>
    <message>
        <source>dimensions resolution bomb</source>
        <translation>dimensiones resolución bomba</translation>
    </message>
    <message>
        <source>dropbox google drive onedrive github rewrite</source>
        <translation>dropbox google drive onedrive github reescribir</translation>
    </message>
    <message>
        <source>duration total cap</source>
        <translation>duración total tope</translation>
    </message>
    <message>
        <source>history record</source>
        <translation>historial registro log</translation>
    </message>
    <message>
        <source>identical duplicates placeholder cluster</source>
        <translation>idénticas duplicadas sustituto grupo</translation>
    </message>
    <message>
        <source>json provenance metadata columns</source>
        <translation>json procedencia metadatos columnas</translation>
    </message>
    <message>
        <source>login session netscape</source>
        <translation>inicio de sesión login netscape</translation>
    </message>
    <message>
        <source>notification message finished done tray</source>
        <translation>notificación mensaje terminado listo</translation>
    </message>
    <message>
        <source>referrer exceptions</source>
        <translation>referrer excepciones</translation>
    </message>
    <message>
        <source>referrer page origin privacy</source>
        <translation>referrer página origen privacidad</translation>
    </message>
    <message>
        <source>request fields authorization</source>
        <translation>petición campos autorización</translation>
    </message>
    <message>
        <source>retry attempts</source>
        <translation>reintentar intentos</translation>
    </message>
    <message>
        <source>size bytes</source>
        <translation>tamaño bytes</translation>
    </message>
    <message>
        <source>slow minimum drip</source>
        <translation>lento mínimo goteo</translation>
    </message>
    <message>
        <source>socks http password</source>
        <translation>socks http contraseña</translation>
    </message>
    <message>
        <source>source provenance attribute zone quarantine</source>
        <translation>fuente procedencia atributo zona cuarentena</translation>
    </message>
    <message>
        <source>template folder file name</source>
        <translation>plantilla carpeta nombre de archivo</translation>
    </message>
    <message>
        <source>theme dark light</source>
        <translation>tema oscuro claro</translation>
    </message>
    <message>
        <source>timeout wait</source>
        <translation>tiempo de espera plazo</translation>
    </message>
    <message>
        <source>tls ssl authority bundle</source>
        <translation>tls ssl autoridad paquete</translation>
    </message>
    <message>
        <source>tls ssl certificate insecure self-signed</source>
        <translation>tls ssl certificado inseguro autofirmado</translation>
    </message>
    <message>
        <source>translation english locale</source>
        <translation>traducción español idioma</translation>
    </message>
    <message>
        <source>update upgrade release check</source>
        <translation>actualizar actualización versión comprobar</translation>
    </message>
    <message>
        <source>vector</source>
        <translation>vectorial</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message numerus="yes">
        <source>%Ln settings set back</source>
        <translation>
            <numerusform>%Ln preferencia restablecida</numerusform>
            <numerusform>%Ln preferencias restablecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings taken from the file</source>
        <translation>
            <numerusform>%Ln preferencia tomada del archivo</numerusform>
            <numerusform>%Ln preferencias tomadas del archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Los cambios se aplican al momento.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>No setting is called like this</source>
        <translation>Ninguna preferencia se llama así</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar preferencias</translation>
    </message>
    <message>
        <source>Set everything here back; it can be undone</source>
        <translation>Restablecer todo lo de aquí; se puede deshacer</translation>
    </message>
    <message>
        <source>The profile “{name}” is deleted</source>
        <translation>El perfil «{name}» se ha eliminado</translation>
    </message>
    <message>
        <source>The profile “{name}” leaves everything to the settings</source>
        <translation>El perfil «{name}» deja todo a las preferencias</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Prueba con otra palabra.</translation>
    </message>
</context>
<context>
    <name>PreflightCard</name>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln dirección</numerusform>
            <numerusform>%Ln direcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses from {name}</source>
        <translation>
            <numerusform>%Ln dirección de {name}</numerusform>
            <numerusform>%Ln direcciones de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses from {name}, until you cancelled</source>
        <translation>
            <numerusform>%Ln dirección de {name}, hasta que cancelaste</numerusform>
            <numerusform>%Ln direcciones de {name}, hasta que cancelaste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses, until you cancelled</source>
        <translation>
            <numerusform>%Ln dirección, hasta que cancelaste</numerusform>
            <numerusform>%Ln direcciones, hasta que cancelaste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicado</numerusform>
            <numerusform>%Ln duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln servidor</numerusform>
            <numerusform>%Ln servidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not web addresses</source>
        <translation>
            <numerusform>%Ln no es dirección web</numerusform>
            <numerusform>%Ln no son direcciones web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share links turned into direct ones</source>
        <translation>
            <numerusform>%Ln enlace compartido convertido en directo</numerusform>
            <numerusform>%Ln enlaces compartidos convertidos en directos</numerusform>
        </translation>
    </message>
    <message>
        <source>As a list of its own</source>
        <translation>Como lista propia</translation>
    </message>
    <message>
        <source>Columns and names…</source>
        <translation>Columnas y nombres…</translation>
    </message>
    <message>
        <source>No column with pictures</source>
        <translation>Ninguna columna con imágenes</translation>
    </message>
    <message>
        <source>No web address found</source>
        <translation>No se ha encontrado ninguna dirección web</translation>
    </message>
    <message>
        <source>No web address in {name}</source>
        <translation>No hay ninguna dirección web en {name}</translation>
    </message>
    <message>
        <source>Pictures from: {columns}</source>
        <translation>Imágenes de: {columns}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start fetching the pictures</source>
        <translation>Empezar a descargar las imágenes</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take these lines off the list again</source>
        <translation>Quitar de nuevo estos enlaces de la lista</translation>
    </message>
    <message>
        <source>Take these lines off this list, and open them beside it</source>
        <translation>Quitar estos enlaces de esta lista y abrirlos junto a ella</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more table(s)</source>
        <translation>
            <numerusform>y %Ln tabla más</numerusform>
            <numerusform>y %Ln tablas más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Asking the server</source>
        <translation>Preguntando al servidor</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Sin respuesta todavía</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Same as line {number}</source>
        <translation>Como la línea {number}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>Waiting for host</source>
        <translation>Esperando al servidor</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>cargando</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>same as line {number}</source>
        <translation>como la línea {number}</translation>
    </message>
    <message>
        <source>{share} · paused</source>
        <translation>{share} · en pausa</translation>
    </message>
</context>
<context>
    <name>ProfileBar</name>
    <message>
        <source>All lists</source>
        <translation>Todas las listas</translation>
    </message>
    <message>
        <source>Another name takes effect with Enter</source>
        <translation>Otro nombre se aplica con Intro</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Eliminar el perfil</translation>
    </message>
    <message>
        <source>Duplicate the profile</source>
        <translation>Duplicar el perfil</translation>
    </message>
    <message>
        <source>Make a profile of what you have changed in the settings</source>
        <translation>Hacer un perfil con lo que has cambiado en las preferencias</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Settings for</source>
        <translation>Preferencias de</translation>
    </message>
</context>
<context>
    <name>ProfilePicker</name>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Perfil: {name}</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>Perfiles…</translation>
    </message>
    <message>
        <source>The profile of this list: its names, limits and headers</source>
        <translation>El perfil de esta lista: sus nombres, límites y cabeceras</translation>
    </message>
</context>
<context>
    <name>ProxyField</name>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Keep the password in this computer&apos;s keyring</source>
        <translation>Guardar la contraseña en el llavero de este equipo</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>Own proxy</source>
        <translation>Proxy propio</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Nombre de usuario del proxy</translation>
    </message>
    <message>
        <source>Write the address as http://proxy.example:3128 or socks5://127.0.0.1:1080.</source>
        <translation>Escribe la dirección como http://proxy.example:3128 o socks5://127.0.0.1:1080.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Asked too often</source>
        <translation>Demasiadas peticiones</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Conexión rechazada</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>No se ha podido guardar</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco lleno</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>Respuesta vacía</translation>
    </message>
    <message>
        <source>Fault in Pixhaul</source>
        <translation>Fallo en Pixhaul</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Archivo cambiado</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>Folder cannot be written to</source>
        <translation>Carpeta no escribible</translation>
    </message>
    <message>
        <source>Folder missing</source>
        <translation>Falta la carpeta</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleta</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>Problema de red</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>No es una imagen</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>No such server</source>
        <translation>No existe el servidor</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Otras causas</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Hace falta contraseña</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Sustituto</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Dirección privada</translation>
    </message>
    <message>
        <source>Proxy trouble</source>
        <translation>Problema del proxy</translation>
    </message>
    <message>
        <source>Refused ({status})</source>
        <translation>Rechazada ({status})</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Retirada para siempre</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dibujo SVG</translation>
    </message>
    <message>
        <source>Sent in circles</source>
        <translation>Redirigida en círculos</translation>
    </message>
    <message>
        <source>Sent somewhere unsafe</source>
        <translation>Redirigida a un sitio inseguro</translation>
    </message>
    <message>
        <source>Server trouble ({status})</source>
        <translation>Problema del servidor ({status})</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Too many pixels</source>
        <translation>Demasiados píxeles</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Demasiado lenta</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Ha tardado demasiado</translation>
    </message>
    <message>
        <source>Unknown kind of picture</source>
        <translation>Tipo de imagen desconocido</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Respuesta ilegible</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>A page with small pictures, names and failures, to look at and to print</source>
        <translation>Una página con imágenes pequeñas, nombres y errores, para ver e imprimir</translation>
    </message>
    <message>
        <source>Checksums of all saved pictures, for sha256sum</source>
        <translation>Sumas de comprobación de todas las imágenes guardadas, para sha256sum</translation>
    </message>
    <message>
        <source>Copies of all saved pictures with checksums and provenance, for an archive</source>
        <translation>Copias de todas las imágenes guardadas con sumas de comprobación y procedencia, para un archivo</translation>
    </message>
    <message>
        <source>Copy failed addresses</source>
        <translation>Copiar direcciones con error</translation>
    </message>
    <message>
        <source>One row for each line of the list</source>
        <translation>Una fila por cada línea de la lista</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save SHA256SUMS…</source>
        <translation>Guardar SHA256SUMS…</translation>
    </message>
    <message>
        <source>Save as BagIt bag…</source>
        <translation>Guardar como paquete BagIt…</translation>
    </message>
    <message>
        <source>Save contact sheet…</source>
        <translation>Guardar hoja de contactos…</translation>
    </message>
    <message>
        <source>Save failed rows as…</source>
        <translation>Guardar filas con error como…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>Save the sheet with results…</source>
        <translation>Guardar la tabla con resultados…</translation>
    </message>
    <message>
        <source>Your own table, with what happened beside each row</source>
        <translation>Tu propia tabla, con lo ocurrido junto a cada fila</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>The report could not be written</source>
        <translation>No se ha podido escribir el informe</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%Ln failed addresses were copied</source>
        <translation>
            <numerusform>Se ha copiado %Ln dirección con error</numerusform>
            <numerusform>Se han copiado %Ln direcciones con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed row(s) saved</source>
        <translation>
            <numerusform>%Ln fila con error guardada</numerusform>
            <numerusform>%Ln filas con error guardadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) packed into {file}</source>
        <translation>
            <numerusform>%Ln imagen empaquetada en {file}</numerusform>
            <numerusform>%Ln imágenes empaquetadas en {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are not as saved any more and left out.</source>
        <translation>
            <numerusform>%Ln imagen ya no está como se guardó y se ha omitido.</numerusform>
            <numerusform>%Ln imágenes ya no están como se guardaron y se han omitido.</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is still being written</source>
        <translation>Todavía se está escribiendo un informe</translation>
    </message>
    <message>
        <source>Add some links first.</source>
        <translation>Añade antes algunos enlaces.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sumas de comprobación</translation>
    </message>
    <message>
        <source>Copying pictures… {share}</source>
        <translation>Copiando imágenes… {share}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nada ha fallado</translation>
    </message>
    <message>
        <source>Save SHA256SUMS</source>
        <translation>Guardar SHA256SUMS</translation>
    </message>
    <message>
        <source>Save a report instead: it has a row for each line.</source>
        <translation>Guarda un informe en su lugar: tiene una fila por cada línea.</translation>
    </message>
    <message>
        <source>Save as BagIt bag</source>
        <translation>Guardar como paquete BagIt</translation>
    </message>
    <message>
        <source>Save contact sheet</source>
        <translation>Guardar hoja de contactos</translation>
    </message>
    <message>
        <source>Save failed rows as</source>
        <translation>Guardar filas con error como</translation>
    </message>
    <message>
        <source>Save job as</source>
        <translation>Guardar trabajo como</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Save the sheet with results</source>
        <translation>Guardar la tabla con resultados</translation>
    </message>
    <message>
        <source>Save the sheet with results…</source>
        <translation>Guardar la tabla con resultados…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Start the list first.</source>
        <translation>Inicia antes la lista.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message numerus="yes">
        <source>The checksums of %Ln picture(s) were saved</source>
        <translation>
            <numerusform>Se ha guardado la suma de comprobación de %Ln imagen</numerusform>
            <numerusform>Se han guardado las sumas de comprobación de %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact sheet was saved</source>
        <translation>Se ha guardado la hoja de contactos</translation>
    </message>
    <message>
        <source>The job was saved</source>
        <translation>Se ha guardado el trabajo</translation>
    </message>
    <message>
        <source>The list came from several tables. Which one?</source>
        <translation>La lista viene de varias tablas. ¿Cuál?</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Se ha guardado el informe</translation>
    </message>
    <message>
        <source>The sheet was saved</source>
        <translation>Se ha guardado la tabla</translation>
    </message>
    <message>
        <source>There are no saved pictures yet</source>
        <translation>Todavía no hay imágenes guardadas</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Todavía no hay nada que guardar</translation>
    </message>
    <message>
        <source>This list came from no table</source>
        <translation>Esta lista no viene de ninguna tabla</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Inténtalo de nuevo cuando esté listo.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>With path and size, or the reason, beside each row.</source>
        <translation>Con la ruta y el tamaño, o la causa, junto a cada fila.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Workbook with macros</source>
        <translation>Libro con macros</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>Your sheet is ready to save</source>
        <translation>Tu tabla está lista para guardarse</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Archivo zip</translation>
    </message>
</context>
<context>
    <name>RunNews</name>
    <message>
        <source>Some pictures are missing</source>
        <translation>Faltan algunas imágenes</translation>
    </message>
    <message>
        <source>The pictures are here</source>
        <translation>Las imágenes ya están aquí</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}</source>
        <translation>{done} de {all} imágenes guardadas en {time}</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {failed} failed</source>
        <translation>{done} de {all} imágenes guardadas en {time}, {failed} con error</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {number} times faster than one by one</source>
        <translation>{done} de {all} imágenes guardadas en {time}, {number} veces más rápido que una a una</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {number} times faster than one by one, {failed} failed</source>
        <translation>{done} de {all} imágenes guardadas en {time}, {number} veces más rápido que una a una, {failed} con error</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {number} times faster than one by one, {waiting} wait for their server</source>
        <translation>{done} de {all} imágenes guardadas en {time}, {number} veces más rápido que una a una, {waiting} esperan a su servidor</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {waiting} wait for their server</source>
        <translation>{done} de {all} imágenes guardadas en {time}, {waiting} esperan a su servidor</translation>
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
        <translation>Todo</translation>
    </message>
    <message>
        <source>Bytes and pictures per second over time</source>
        <translation>Bytes e imágenes por segundo a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Chart as a picture…</source>
        <translation>Gráfico como imagen…</translation>
    </message>
    <message>
        <source>Figures as a table (csv)…</source>
        <translation>Cifras como tabla (csv)…</translation>
    </message>
    <message>
        <source>Hide the run</source>
        <translation>Ocultar la ejecución</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>How much of the run</source>
        <translation>Cuánto de la ejecución</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save the chart as a picture, or its figures as a table</source>
        <translation>Guardar el gráfico como imagen, o sus cifras como tabla</translation>
    </message>
    <message>
        <source>Show the last minute of the run</source>
        <translation>Mostrar el último minuto de la ejecución</translation>
    </message>
    <message>
        <source>Show the run from its begin</source>
        <translation>Mostrar la ejecución desde el principio</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>The hosts: their speed, limits and pauses</source>
        <translation>Los servidores: su velocidad, límites y pausas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>What to show of the run</source>
        <translation>Qué mostrar de la ejecución</translation>
    </message>
    <message>
        <source>Which pictures came side by side, host by host</source>
        <translation>Qué imágenes llegaron en paralelo, servidor por servidor</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Toda la ejecución</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>Save the figures as a table</source>
        <translation>Guardar las cifras como tabla</translation>
    </message>
    <message>
        <source>Start the list first.</source>
        <translation>Inicia antes la lista.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The chart was saved</source>
        <translation>Se ha guardado el gráfico</translation>
    </message>
    <message>
        <source>The figures were saved</source>
        <translation>Se han guardado las cifras</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Todavía no hay nada que guardar</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%Ln other host(s)</source>
        <translation>
            <numerusform>%Ln servidor más</numerusform>
            <numerusform>%Ln servidores más</numerusform>
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
        <translation>{name} – se cortó tras {duration} y se reintenta, {size}, comenzó a las {time}, {host}</translation>
    </message>
    <message>
        <source>{name} – failed after {duration}, {size}, began at {time}, {host}</source>
        <translation>{name} – error tras {duration}, {size}, comenzó a las {time}, {host}</translation>
    </message>
    <message>
        <source>{name} – saved in {duration}, {size}, began at {time}, {host}</source>
        <translation>{name} – guardada en {duration}, {size}, comenzó a las {time}, {host}</translation>
    </message>
    <message>
        <source>{name} – stopped after {duration}, {size}, began at {time}, {host}</source>
        <translation>{name} – detenida tras {duration}, {size}, comenzó a las {time}, {host}</translation>
    </message>
    <message>
        <source>{name} – under way for {duration}, {size}, began at {time}, {host}</source>
        <translation>{name} – en curso desde hace {duration}, {size}, comenzó a las {time}, {host}</translation>
    </message>
    <message>
        <source>{number} at once</source>
        <translation>{number} a la vez</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>{number} con error</translation>
    </message>
    <message>
        <source>{number} pictures/s</source>
        <translation>{number} imágenes/s</translation>
    </message>
    <message>
        <source>{number} saved</source>
        <translation>{number} guardadas</translation>
    </message>
    <message>
        <source>{number} tried again</source>
        <translation>{number} reintentadas</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/s</translation>
    </message>
    <message>
        <source>{start} to {end} – {figures}, {host}</source>
        <translation>{start} a {end} – {figures}, {host}</translation>
    </message>
    <message>
        <source>{time} – a break of {duration}, not counted</source>
        <translation>{time} – una pausa de {duration}, no contada</translation>
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
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search names, links and columns</source>
        <translation>Buscar nombres, enlaces y columnas</translation>
    </message>
    <message>
        <source>Search names, links and columns (Ctrl+F)</source>
        <translation>Buscar nombres, enlaces y columnas (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>Buscar imágenes</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%Ln converted copies</source>
        <translation>
            <numerusform>%Ln copia convertida</numerusform>
            <numerusform>%Ln copias convertidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have</source>
        <translation>
            <numerusform>%Ln imagen no tiene</numerusform>
            <numerusform>%Ln imágenes no tienen</numerusform>
        </translation>
    </message>
    <message>
        <source>: the page does not say where it comes from</source>
        <translation>: la página no dice de dónde viene</translation>
    </message>
    <message>
        <source>A brace stands alone</source>
        <translation>Hay una llave suelta</translation>
    </message>
    <message>
        <source>A file without a name</source>
        <translation>Un archivo sin nombre</translation>
    </message>
    <message>
        <source>A folder in the name is empty</source>
        <translation>Una carpeta del nombre está vacía</translation>
    </message>
    <message>
        <source>A new workbook has no macros</source>
        <translation>Un libro nuevo no tiene macros</translation>
    </message>
    <message>
        <source>A part of the name has only dots or blanks</source>
        <translation>Una parte del nombre solo tiene puntos o espacios</translation>
    </message>
    <message>
        <source>A public address led to a private one, which was not followed</source>
        <translation>Una dirección pública llevaba a una privada, que no se ha seguido</translation>
    </message>
    <message>
        <source>A text file can hold one sheet only</source>
        <translation>Un archivo de texto solo puede contener una hoja</translation>
    </message>
    <message>
        <source>Add a file with one address on each line.</source>
        <translation>Añade un archivo con una dirección en cada línea.</translation>
    </message>
    <message>
        <source>Add a list of addresses, or a job that Pixhaul has saved.</source>
        <translation>Añade una lista de direcciones, o un trabajo guardado por Pixhaul.</translation>
    </message>
    <message>
        <source>Add a text file with one address on each line.</source>
        <translation>Añade un archivo de texto con una dirección en cada línea.</translation>
    </message>
    <message>
        <source>Add a text file with the addresses of pictures.</source>
        <translation>Añade un archivo de texto con las direcciones de las imágenes.</translation>
    </message>
    <message>
        <source>Add the addresses again.</source>
        <translation>Añade las direcciones otra vez.</translation>
    </message>
    <message>
        <source>Add the password to the proxy settings.</source>
        <translation>Añade la contraseña en las preferencias del proxy.</translation>
    </message>
    <message>
        <source>Add the user name and password to the address again.</source>
        <translation>Añade de nuevo el nombre de usuario y la contraseña a la dirección.</translation>
    </message>
    <message>
        <source>Allow SVG files in the preferences if you want them.</source>
        <translation>Permite los archivos SVG en las preferencias si los quieres.</translation>
    </message>
    <message>
        <source>Allow more time for each picture if you want to wait for it.</source>
        <translation>Concede más tiempo a cada imagen si quieres esperarla.</translation>
    </message>
    <message>
        <source>Amazon sizes</source>
        <translation>Tamaños de Amazon</translation>
    </message>
    <message>
        <source>Another Pixhaul is already working with these downloads</source>
        <translation>Otro Pixhaul ya está trabajando con estas descargas</translation>
    </message>
    <message>
        <source>Ask for another copy of it.</source>
        <translation>Pide otra copia.</translation>
    </message>
    <message>
        <source>Ask its owner, or copy it to a place of your own.</source>
        <translation>Pregunta a su propietario, o cópialo a un lugar tuyo.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Comprueba su nombre y su lugar.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Comprueba su ruta.</translation>
    </message>
    <message>
        <source>Check that the data folder may be written to, or choose another one with --data-dir.</source>
        <translation>Comprueba que se puede escribir en la carpeta de datos, o elige otra con --data-dir.</translation>
    </message>
    <message>
        <source>Check the address in a browser.</source>
        <translation>Comprueba la dirección en un navegador.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Comprueba la dirección.</translation>
    </message>
    <message>
        <source>Check the disk it lies on, then try again.</source>
        <translation>Comprueba el disco en que está y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Check the folder, then retry.</source>
        <translation>Comprueba la carpeta y reintenta.</translation>
    </message>
    <message>
        <source>Check the proxy settings and its password.</source>
        <translation>Comprueba las preferencias del proxy y su contraseña.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and your connection.</source>
        <translation>Comprueba cómo está escrita la dirección, y tu conexión.</translation>
    </message>
    <message>
        <source>Check your connection, then retry.</source>
        <translation>Comprueba tu conexión y reintenta.</translation>
    </message>
    <message>
        <source>Choose a file that was made with “Export” in the preferences.</source>
        <translation>Elige un archivo hecho con «Exportar» en las preferencias.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elige otro archivo.</translation>
    </message>
    <message>
        <source>Choose another folder, then resume.</source>
        <translation>Elige otra carpeta y reanuda.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elige otro nombre.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Elige otro lugar.</translation>
    </message>
    <message>
        <source>Choose others, or start the list first.</source>
        <translation>Elige otras, o inicia antes la lista.</translation>
    </message>
    <message>
        <source>Close other programs, or lower the number of connections.</source>
        <translation>Cierra otros programas, o baja el número de conexiones.</translation>
    </message>
    <message>
        <source>Cloudflare sizes</source>
        <translation>Tamaños de Cloudflare</translation>
    </message>
    <message>
        <source>Cloudinary sizes</source>
        <translation>Tamaños de Cloudinary</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>Copy the addresses of the pictures and paste them.</source>
        <translation>Copia las direcciones de las imágenes y pégalas.</translation>
    </message>
    <message>
        <source>Copy the addresses out of it and paste them.</source>
        <translation>Copia de ahí las direcciones y pégalas.</translation>
    </message>
    <message>
        <source>Copy the part with the pictures and paste it.</source>
        <translation>Copia la parte con las imágenes y pégala.</translation>
    </message>
    <message>
        <source>Create it, or choose another one.</source>
        <translation>Créala, o elige otra.</translation>
    </message>
    <message>
        <source>Did you mean {{{known}}}?</source>
        <translation>¿Querías decir {{{known}}}?</translation>
    </message>
    <message>
        <source>Did you mean {{{name}|{near}}}?</source>
        <translation>¿Querías decir {{{name}|{near}}}?</translation>
    </message>
    <message>
        <source>Drag it from the page it is on, or copy its address there and paste that.</source>
        <translation>Arrástrala desde la página en que está, o copia allí su dirección y pégala.</translation>
    </message>
    <message>
        <source>Drop links, pictures of a web page, or a list.</source>
        <translation>Suelta enlaces, imágenes de una página web o una lista.</translation>
    </message>
    <message>
        <source>Drupal image styles</source>
        <translation>Estilos de imagen de Drupal</translation>
    </message>
    <message>
        <source>Enter the password from its menu, or put it into the address.</source>
        <translation>Introduce la contraseña desde su menú, o ponla en la dirección.</translation>
    </message>
    <message>
        <source>For none of {of} a larger version exists {kind}</source>
        <translation>Para ninguna de {of} hay una versión más grande {kind}</translation>
    </message>
    <message>
        <source>For {better} of {of} a larger version exists, about {times} times as large {kind}</source>
        <translation>Para {better} de {of} hay una versión más grande, unas {times} veces mayor {kind}</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then resume.</source>
        <translation>Libera espacio o elige otra carpeta, y reanuda.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libera espacio.</translation>
    </message>
    <message>
        <source>Give a full http:// or https:// address, a list file, or -.</source>
        <translation>Indica una dirección http:// o https:// completa, un archivo de lista o -.</translation>
    </message>
    <message>
        <source>Give an address, a list file, or -.</source>
        <translation>Indica una dirección, un archivo de lista o -.</translation>
    </message>
    <message>
        <source>Google sizes</source>
        <translation>Tamaños de Google</translation>
    </message>
    <message>
        <source>IIIF sizes</source>
        <translation>Tamaños de IIIF</translation>
    </message>
    <message>
        <source>If it happens again, please report the details.</source>
        <translation>Si vuelve a ocurrir, envía un aviso con los detalles.</translation>
    </message>
    <message>
        <source>If you trust it, add the private address itself to the list.</source>
        <translation>Si te fías, añade la propia dirección privada a la lista.</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>En la papelera</translation>
    </message>
    <message>
        <source>Install Pixhaul again with all its parts, then retry.</source>
        <translation>Instala Pixhaul de nuevo con todas sus partes y reintenta.</translation>
    </message>
    <message>
        <source>Install it with: pip install &quot;pixhaul[parquet]&quot;. Or save the table as CSV, then add that.</source>
        <translation>Instálalo con: pip install &quot;pixhaul[parquet]&quot;. O guarda la tabla como CSV y añade ese archivo.</translation>
    </message>
    <message>
        <source>It has these: {names}.</source>
        <translation>Tiene estas: {names}.</translation>
    </message>
    <message>
        <source>It has these: {shown}.</source>
        <translation>Tiene estas: {shown}.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacía.</translation>
    </message>
    <message>
        <source>It may only stand in for the real one. Retry later, or look at the address in a browser.</source>
        <translation>Puede que solo sustituya a la verdadera. Reintenta más tarde, o mira la dirección en un navegador.</translation>
    </message>
    <message>
        <source>It must be in Netscape form, as browser add-ons and curl write it: seven fields with tabs between.</source>
        <translation>Debe tener la forma de Netscape, como la escriben las extensiones de navegador y curl: siete campos separados por tabuladores.</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Datos JSON</translation>
    </message>
    <message>
        <source>Known are {some} and others.</source>
        <translation>Se conocen {some} y otros.</translation>
    </message>
    <message>
        <source>Known are {some}.</source>
        <translation>Se conocen {some}.</translation>
    </message>
    <message>
        <source>Known are |lower, |upper, |slug and |trim:40.</source>
        <translation>Se conocen |lower, |upper, |slug y |trim:40.</translation>
    </message>
    <message>
        <source>Leave one of the two / out.</source>
        <translation>Quita una de las dos /.</translation>
    </message>
    <message>
        <source>Leave the / at the start out: folders begin in the destination.</source>
        <translation>Quita la / del principio: las carpetas empiezan en la carpeta de destino.</translation>
    </message>
    <message>
        <source>Let the file name end with .csv or .txt.</source>
        <translation>Haz que el nombre del archivo termine en .csv o .txt.</translation>
    </message>
    <message>
        <source>Let the file name end with .csv, .json, .jsonl or .xlsx.</source>
        <translation>Haz que el nombre del archivo termine en .csv, .json, .jsonl o .xlsx.</translation>
    </message>
    <message>
        <source>Let the file name end with .xlsx or .csv.</source>
        <translation>Haz que el nombre del archivo termine en .xlsx o .csv.</translation>
    </message>
    <message>
        <source>Let the file name end with .xlsx.</source>
        <translation>Haz que el nombre del archivo termine en .xlsx.</translation>
    </message>
    <message>
        <source>Little room: {room} free</source>
        <translation>Poco espacio: {room} libres</translation>
    </message>
    <message>
        <source>Little room: {room} free, will be created</source>
        <translation>Poco espacio: {room} libres, se creará</translation>
    </message>
    <message>
        <source>Look for it at another address.</source>
        <translation>Búscala en otra dirección.</translation>
    </message>
    <message>
        <source>Magento cache</source>
        <translation>Caché de Magento</translation>
    </message>
    <message>
        <source>Names cannot leave the destination folder.</source>
        <translation>Los nombres no pueden salir de la carpeta de destino.</translation>
    </message>
    <message>
        <source>Next.js sizes</source>
        <translation>Tamaños de Next.js</translation>
    </message>
    <message>
        <source>No web address for this file</source>
        <translation>No hay dirección web para este archivo</translation>
    </message>
    <message>
        <source>No web address in row {row}</source>
        <translation>No hay dirección web en la fila {row}</translation>
    </message>
    <message>
        <source>Not a web address</source>
        <translation>No es una dirección web</translation>
    </message>
    <message>
        <source>Not a web address: it is a path on a disk</source>
        <translation>No es una dirección web: es una ruta de un disco</translation>
    </message>
    <message>
        <source>Not a web address: it is too long</source>
        <translation>No es una dirección web: es demasiado larga</translation>
    </message>
    <message>
        <source>Not a web address: it starts with {lower}:</source>
        <translation>No es una dirección web: empieza por {lower}:</translation>
    </message>
    <message>
        <source>Not a web address: this picture was saved beside the page</source>
        <translation>No es una dirección web: esta imagen se guardó junto a la página</translation>
    </message>
    <message>
        <source>Not a web address: {cause}</source>
        <translation>No es una dirección web: {cause}</translation>
    </message>
    <message>
        <source>Not a web address: {lower}{cause}</source>
        <translation>No es una dirección web: {lower}{cause}</translation>
    </message>
    <message>
        <source>Not enough room: about {wanted} needed, {room} free</source>
        <translation>No hay bastante espacio: hacen falta unos {wanted}, quedan {room} libres</translation>
    </message>
    <message>
        <source>Not enough room: {room} free</source>
        <translation>No hay bastante espacio: {room} libres</translation>
    </message>
    <message>
        <source>Not read: an archive inside an archive</source>
        <translation>No leído: un archivo comprimido dentro de otro</translation>
    </message>
    <message>
        <source>Not read: an archive may hold {max_lists} lists</source>
        <translation>No leído: un archivo comprimido puede contener {max_lists} listas</translation>
    </message>
    <message>
        <source>Not read: it is protected with a password</source>
        <translation>No leído: está protegido con contraseña</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Nada ha fallado</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Open it in a text editor and copy the addresses out of it.</source>
        <translation>Ábrelo en un editor de texto y copia de ahí las direcciones.</translation>
    </message>
    <message>
        <source>Open it in your office program, save it anew, then add that.</source>
        <translation>Ábrelo en tu programa de oficina, guárdalo de nuevo y añádelo.</translation>
    </message>
    <message>
        <source>Open it, then copy the address and paste it.</source>
        <translation>Ábrelo, copia la dirección y pégala.</translation>
    </message>
    <message>
        <source>Open its page in a browser to see whether it needs a login.</source>
        <translation>Abre su página en un navegador para ver si pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Open one of the manifests that it names in a browser, save it, then add that file.</source>
        <translation>Abre en un navegador uno de los manifiestos que nombra, guárdalo y añade ese archivo.</translation>
    </message>
    <message>
        <source>Open one of the sitemaps that it names in a browser, save it, then add that file.</source>
        <translation>Abre en un navegador uno de los sitemaps que nombra, guárdalo y añade ese archivo.</translation>
    </message>
    <message>
        <source>Open the address in a browser and copy the picture&apos;s own address.</source>
        <translation>Abre la dirección en un navegador y copia la dirección de la propia imagen.</translation>
    </message>
    <message>
        <source>Open the pages that it names, then drag or copy their pictures.</source>
        <translation>Abre las páginas que nombra y arrastra o copia sus imágenes.</translation>
    </message>
    <message>
        <source>Open the pages that you want, then drag or copy their pictures.</source>
        <translation>Abre las páginas que quieras y arrastra o copia sus imágenes.</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Celdas pegadas</translation>
    </message>
    <message>
        <source>Pictures of a list of {store} addresses; provenance.csv tells where each came from</source>
        <translation>Imágenes de una lista de {store} direcciones; provenance.csv dice de dónde viene cada una</translation>
    </message>
    <message>
        <source>Pixhaul needs one more package to read Parquet files</source>
        <translation>Pixhaul necesita un paquete más para leer archivos Parquet</translation>
    </message>
    <message>
        <source>Raise the limit if you want pictures this large.</source>
        <translation>Sube el límite si quieres imágenes tan grandes.</translation>
    </message>
    <message>
        <source>Reconnect the disk or choose another folder, then resume.</source>
        <translation>Vuelve a conectar el disco o elige otra carpeta, y reanuda.</translation>
    </message>
    <message>
        <source>Reload the page with the network panel open, then save the recording again.</source>
        <translation>Recarga la página con el panel de red abierto y guarda la grabación de nuevo.</translation>
    </message>
    <message>
        <source>Rename it, then try again.</source>
        <translation>Cámbiale el nombre y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Reintenta más tarde.</translation>
    </message>
    <message>
        <source>Retry to fetch it again.</source>
        <translation>Reintenta para descargarla de nuevo.</translation>
    </message>
    <message>
        <source>Retry to fetch it.</source>
        <translation>Reintenta para descargarla.</translation>
    </message>
    <message>
        <source>Retry to fetch the picture again; the changed file stays.</source>
        <translation>Reintenta para descargar la imagen de nuevo; el archivo cambiado se queda.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, please report the details.</source>
        <translation>Reintenta; si vuelve a ocurrir, envía un aviso con los detalles.</translation>
    </message>
    <message>
        <source>Same address as an earlier line</source>
        <translation>La misma dirección que una línea anterior</translation>
    </message>
    <message>
        <source>Same address as line {first_index}</source>
        <translation>La misma dirección que la línea {first_index}</translation>
    </message>
    <message>
        <source>Save a report instead.</source>
        <translation>Guarda un informe en su lugar.</translation>
    </message>
    <message>
        <source>Save it again without the contents, or of the page with the pictures alone.</source>
        <translation>Guárdalo de nuevo sin los contenidos, o solo de la página con las imágenes.</translation>
    </message>
    <message>
        <source>Save it as CSV in your office program, then add that.</source>
        <translation>Guárdalo como CSV en tu programa de oficina y añade ese archivo.</translation>
    </message>
    <message>
        <source>Save it without a password, then add that.</source>
        <translation>Guárdalo sin contraseña y añádelo.</translation>
    </message>
    <message>
        <source>Save one of the feeds as a file, then add that.</source>
        <translation>Guarda una de las fuentes como archivo y añádelo.</translation>
    </message>
    <message>
        <source>Save the sheet with the addresses as CSV, then add that.</source>
        <translation>Guarda como CSV la hoja con las direcciones y añade ese archivo.</translation>
    </message>
    <message>
        <source>Save the table anew, or as CSV, then add that.</source>
        <translation>Guarda la tabla de nuevo, o como CSV, y añádela.</translation>
    </message>
    <message>
        <source>Shopify sizes</source>
        <translation>Tamaños de Shopify</translation>
    </message>
    <message>
        <source>Something went wrong inside Pixhaul</source>
        <translation>Algo ha fallado dentro de Pixhaul</translation>
    </message>
    <message>
        <source>Something went wrong while the record of your downloads was written</source>
        <translation>Algo ha fallado al escribir el registro de tus descargas</translation>
    </message>
    <message>
        <source>Start Pixhaul again to begin a new one.</source>
        <translation>Inicia Pixhaul de nuevo para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>Start again after that time.</source>
        <translation>Inicia otra vez después de esa hora.</translation>
    </message>
    <message>
        <source>Start the list first.</source>
        <translation>Inicia antes la lista.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>The bag&apos;s folder does not exist</source>
        <translation>La carpeta del paquete no existe</translation>
    </message>
    <message>
        <source>The computer has too many files open</source>
        <translation>El equipo tiene demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>La conexión ha fallado</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Se ha perdido la conexión</translation>
    </message>
    <message>
        <source>The cookie file cannot be read</source>
        <translation>No se puede leer el archivo de cookies</translation>
    </message>
    <message>
        <source>The cookie file cannot be understood{cause}</source>
        <translation>No se puede entender el archivo de cookies{cause}</translation>
    </message>
    <message>
        <source>The cookie file is not there</source>
        <translation>El archivo de cookies no está</translation>
    </message>
    <message>
        <source>The cookie file is too large to be one</source>
        <translation>El archivo de cookies es demasiado grande para serlo</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk is full: this picture alone needs {needed}</source>
        <translation>El disco está lleno: solo esta imagen necesita {needed}</translation>
    </message>
    <message>
        <source>The disk that holds the record of your downloads is full</source>
        <translation>El disco que contiene el registro de tus descargas está lleno</translation>
    </message>
    <message>
        <source>The file has changed since it was saved</source>
        <translation>El archivo ha cambiado desde que se guardó</translation>
    </message>
    <message>
        <source>The file is larger than the limit of {limit}</source>
        <translation>El archivo supera el límite de {limit}</translation>
    </message>
    <message>
        <source>The file on the server may be broken. Retry later.</source>
        <translation>Puede que el archivo del servidor esté dañado. Reintenta más tarde.</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>No se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>La carpeta ya no está</translation>
    </message>
    <message>
        <source>The format is not known by its name</source>
        <translation>El formato no se reconoce por su nombre</translation>
    </message>
    <message>
        <source>The job file cannot be read: {why}</source>
        <translation>No se puede leer el archivo de trabajo: {why}</translation>
    </message>
    <message>
        <source>The larger version could not be had; this is the original size</source>
        <translation>No se ha podido obtener la versión más grande; este es el tamaño original</translation>
    </message>
    <message>
        <source>The length in {{{strip}}} is not usable</source>
        <translation>La longitud en {{{strip}}} no es válida</translation>
    </message>
    <message>
        <source>The list {what}</source>
        <translation>La lista {what}</translation>
    </message>
    <message>
        <source>The name ends with /</source>
        <translation>El nombre termina en /</translation>
    </message>
    <message>
        <source>The name has too many folders</source>
        <translation>El nombre tiene demasiadas carpetas</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>El nombre está vacío</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>El nombre es demasiado largo</translation>
    </message>
    <message>
        <source>The name starts with /</source>
        <translation>El nombre empieza por /</translation>
    </message>
    <message>
        <source>The options of an earlier job cannot be read</source>
        <translation>No se pueden leer las opciones de un trabajo anterior</translation>
    </message>
    <message>
        <source>The password is kept until Pixhaul is closed, and asked for again after that.</source>
        <translation>La contraseña se conserva hasta que se cierre Pixhaul, y después se pide de nuevo.</translation>
    </message>
    <message>
        <source>The password of this address was not kept</source>
        <translation>No se ha guardado la contraseña de esta dirección</translation>
    </message>
    <message>
        <source>The picture arrived incomplete</source>
        <translation>La imagen ha llegado incompleta</translation>
    </message>
    <message>
        <source>The picture could not be saved</source>
        <translation>No se ha podido guardar la imagen</translation>
    </message>
    <message>
        <source>The picture could not be written to the folder</source>
        <translation>No se ha podido escribir la imagen en la carpeta</translation>
    </message>
    <message>
        <source>The picture has more pixels than the limit of {limit}</source>
        <translation>La imagen tiene más píxeles que el límite de {limit}</translation>
    </message>
    <message>
        <source>The picture has not changed since it was saved</source>
        <translation>La imagen no ha cambiado desde que se guardó</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>La imagen está dañada</translation>
    </message>
    <message>
        <source>The picture is not there any more</source>
        <translation>La imagen ya no está</translation>
    </message>
    <message>
        <source>The picture is withheld for legal reasons</source>
        <translation>La imagen está retenida por motivos legales</translation>
    </message>
    <message>
        <source>The picture was removed for good</source>
        <translation>La imagen se ha retirado para siempre</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>El proxy pide una contraseña</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through</source>
        <translation>El proxy no ha dejado pasar la conexión</translation>
    </message>
    <message>
        <source>The record of these downloads is not in order</source>
        <translation>El registro de estas descargas no está en orden</translation>
    </message>
    <message>
        <source>The record of your downloads cannot be read</source>
        <translation>No se puede leer el registro de tus descargas</translation>
    </message>
    <message>
        <source>The record of your downloads cannot be written</source>
        <translation>No se puede escribir el registro de tus descargas</translation>
    </message>
    <message>
        <source>The record of your downloads could not be written</source>
        <translation>No se ha podido escribir el registro de tus descargas</translation>
    </message>
    <message>
        <source>The record of your downloads is damaged</source>
        <translation>El registro de tus descargas está dañado</translation>
    </message>
    <message>
        <source>The record of your downloads is from a newer Pixhaul</source>
        <translation>El registro de tus descargas es de un Pixhaul más nuevo</translation>
    </message>
    <message>
        <source>The record of your downloads is from a newer Pixhaul. It was kept as {aside}, and a new one was begun.</source>
        <translation>El registro de tus descargas es de un Pixhaul más nuevo. Se ha conservado como {aside} y se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>The record of your downloads was damaged. It was kept as {aside}, and a new one was begun.</source>
        <translation>El registro de tus descargas estaba dañado. Se ha conservado como {aside} y se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>The record of your downloads was read-only. It was kept as {aside}, and a new one was begun.</source>
        <translation>El registro de tus descargas era de solo lectura. Se ha conservado como {aside} y se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>The report could not be written: {why}</source>
        <translation>No se ha podido escribir el informe: {why}</translation>
    </message>
    <message>
        <source>The report&apos;s folder does not exist</source>
        <translation>La carpeta del informe no existe</translation>
    </message>
    <message>
        <source>The report&apos;s format is not known by its name</source>
        <translation>El formato del informe no se reconoce por su nombre</translation>
    </message>
    <message>
        <source>The report&apos;s name is that of a folder</source>
        <translation>El nombre del informe es el de una carpeta</translation>
    </message>
    <message>
        <source>The saved file is not in the folder any more</source>
        <translation>El archivo guardado ya no está en la carpeta</translation>
    </message>
    <message>
        <source>The secure connection could not be verified</source>
        <translation>No se ha podido verificar la conexión segura</translation>
    </message>
    <message>
        <source>The server answered with status {status}</source>
        <translation>El servidor ha respondido con el estado {status}</translation>
    </message>
    <message>
        <source>The server asks for a password</source>
        <translation>El servidor pide una contraseña</translation>
    </message>
    <message>
        <source>The server asks for fewer requests</source>
        <translation>El servidor pide menos peticiones</translation>
    </message>
    <message>
        <source>The server asks to wait until {until}</source>
        <translation>El servidor pide esperar hasta {until}</translation>
    </message>
    <message>
        <source>The server behind this address did not answer</source>
        <translation>El servidor tras esta dirección no ha respondido</translation>
    </message>
    <message>
        <source>The server behind this address is out of order</source>
        <translation>El servidor tras esta dirección no funciona</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>El servidor no ha respondido a tiempo</translation>
    </message>
    <message>
        <source>The server did not send the picture</source>
        <translation>El servidor no ha enviado la imagen</translation>
    </message>
    <message>
        <source>The server did not understand the address</source>
        <translation>El servidor no ha entendido la dirección</translation>
    </message>
    <message>
        <source>The server does not allow this picture to be fetched</source>
        <translation>El servidor no permite descargar esta imagen</translation>
    </message>
    <message>
        <source>The server forwards to a place that is not safe to follow</source>
        <translation>El servidor remite a un lugar que no es seguro seguir</translation>
    </message>
    <message>
        <source>The server gave up waiting</source>
        <translation>El servidor ha dejado de esperar</translation>
    </message>
    <message>
        <source>The server had an internal problem</source>
        <translation>El servidor ha tenido un problema interno</translation>
    </message>
    <message>
        <source>The server is faulty or this is not a web server. Check the address.</source>
        <translation>El servidor falla o no es un servidor web. Comprueba la dirección.</translation>
    </message>
    <message>
        <source>The server is overloaded</source>
        <translation>El servidor está sobrecargado</translation>
    </message>
    <message>
        <source>The server may be busy, or may not offer https here. Check the address, or retry later.</source>
        <translation>Puede que el servidor esté ocupado, o que no ofrezca https aquí. Comprueba la dirección o reintenta más tarde.</translation>
    </message>
    <message>
        <source>The server may be busy. Retry later.</source>
        <translation>Puede que el servidor esté ocupado. Reintenta más tarde.</translation>
    </message>
    <message>
        <source>The server may be down. Retry later.</source>
        <translation>Puede que el servidor esté caído. Reintenta más tarde.</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>El servidor ha rechazado la conexión</translation>
    </message>
    <message>
        <source>The server sends the request in circles</source>
        <translation>El servidor envía la petición en círculos</translation>
    </message>
    <message>
        <source>The server sent an SVG drawing, which is not kept by default</source>
        <translation>El servidor ha enviado un dibujo SVG, que normalmente no se conserva</translation>
    </message>
    <message>
        <source>The server sent an empty file</source>
        <translation>El servidor ha enviado un archivo vacío</translation>
    </message>
    <message>
        <source>The server sent the picture in a damaged wrapping</source>
        <translation>El servidor ha enviado la imagen en un envoltorio dañado</translation>
    </message>
    <message>
        <source>The server sent the same picture for {count} addresses</source>
        <translation>El servidor ha enviado la misma imagen para {count} direcciones</translation>
    </message>
    <message>
        <source>The server sent {what}, not a picture</source>
        <translation>El servidor ha enviado {what}, no una imagen</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understandable</source>
        <translation>No se ha podido entender la respuesta del servidor</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid here. Ask its owner, or check your computer&apos;s clock.</source>
        <translation>El certificado del servidor no es válido aquí. Pregunta a su propietario, o comprueba el reloj de tu equipo.</translation>
    </message>
    <message>
        <source>The source is empty</source>
        <translation>El origen está vacío</translation>
    </message>
    <message>
        <source>The table&apos;s format is not known by its name</source>
        <translation>El formato de la tabla no se reconoce por su nombre</translation>
    </message>
    <message>
        <source>The tables of these downloads cannot be read from the record</source>
        <translation>No se pueden leer del registro las tablas de estas descargas</translation>
    </message>
    <message>
        <source>The transfer took longer than the limit of {limit}</source>
        <translation>La transferencia ha durado más que el límite de {limit}</translation>
    </message>
    <message>
        <source>The transfer was too slow</source>
        <translation>La transferencia era demasiado lenta</translation>
    </message>
    <message>
        <source>The width in {{{strip}}} is not usable</source>
        <translation>La anchura en {{{strip}}} no es válida</translation>
    </message>
    <message>
        <source>There are no rows to save.</source>
        <translation>No hay filas que guardar.</translation>
    </message>
    <message>
        <source>There are no saved pictures</source>
        <translation>No hay imágenes guardadas</translation>
    </message>
    <message>
        <source>There are pictures in this archive, and no list</source>
        <translation>En este archivo comprimido hay imágenes, pero ninguna lista</translation>
    </message>
    <message>
        <source>There is another archive in this archive</source>
        <translation>En este archivo comprimido hay otro</translation>
    </message>
    <message>
        <source>There is no column or field {{{inner}}}</source>
        <translation>No existe la columna o el campo {{{inner}}}</translation>
    </message>
    <message>
        <source>There is no column “{missing}” in this table</source>
        <translation>En esta tabla no hay ninguna columna «{missing}»</translation>
    </message>
    <message>
        <source>There is no field {{{inner}}}</source>
        <translation>No existe el campo {{{inner}}}</translation>
    </message>
    <message>
        <source>There is no filter |{word}</source>
        <translation>No existe el filtro |{word}</translation>
    </message>
    <message>
        <source>There is no list in this archive</source>
        <translation>En este archivo comprimido no hay ninguna lista</translation>
    </message>
    <message>
        <source>There is no list of addresses in this folder</source>
        <translation>En esta carpeta no hay ninguna lista de direcciones</translation>
    </message>
    <message>
        <source>There is no picture in this IIIF manifest</source>
        <translation>En este manifiesto IIIF no hay ninguna imagen</translation>
    </message>
    <message>
        <source>There is no picture in this feed</source>
        <translation>En esta fuente no hay ninguna imagen</translation>
    </message>
    <message>
        <source>There is no picture in this recording of a browser</source>
        <translation>En esta grabación de un navegador no hay ninguna imagen</translation>
    </message>
    <message>
        <source>There is no sheet “{missing}” in this workbook</source>
        <translation>En este libro no hay ninguna hoja «{missing}»</translation>
    </message>
    <message>
        <source>There is no such disk. Choose another folder</source>
        <translation>No existe ese disco. Elige otra carpeta</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>No existe ese archivo</translation>
    </message>
    <message>
        <source>There is no such server</source>
        <translation>No existe ese servidor</translation>
    </message>
    <message>
        <source>There is no web address in this</source>
        <translation>Aquí no hay ninguna dirección web</translation>
    </message>
    <message>
        <source>There is no web address in this file</source>
        <translation>En este archivo no hay ninguna dirección web</translation>
    </message>
    <message>
        <source>There is something of the bag&apos;s name already</source>
        <translation>Ya hay algo con el nombre del paquete</translation>
    </message>
    <message>
        <source>These downloads were deleted from the history</source>
        <translation>Estas descargas se eliminaron del historial</translation>
    </message>
    <message>
        <source>This Parquet file is damaged</source>
        <translation>Este archivo Parquet está dañado</translation>
    </message>
    <message>
        <source>This archive is damaged, or packed in an unusual way</source>
        <translation>Este archivo comprimido está dañado, o empaquetado de forma poco común</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used</source>
        <translation>No se puede usar el llavero de este equipo</translation>
    </message>
    <message>
        <source>This file cannot be read: its name is not usable</source>
        <translation>No se puede leer este archivo: su nombre no es válido</translation>
    </message>
    <message>
        <source>This file cannot be read: {cause}</source>
        <translation>No se puede leer este archivo: {cause}</translation>
    </message>
    <message>
        <source>This file defines words of its own, as files do that are made to do harm</source>
        <translation>Este archivo define palabras propias, como hacen los que buscan causar daño</translation>
    </message>
    <message>
        <source>This file holds no settings of Pixhaul</source>
        <translation>Este archivo no contiene preferencias de Pixhaul</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>Este archivo está vacío</translation>
    </message>
    <message>
        <source>This installation cannot read {kind} pictures</source>
        <translation>Esta instalación no puede leer imágenes {kind}</translation>
    </message>
    <message>
        <source>This is a PDF, not a list</source>
        <translation>Esto es un PDF, no una lista</translation>
    </message>
    <message>
        <source>This is a file, not a folder</source>
        <translation>Esto es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>This is a film or a sound, not a list</source>
        <translation>Esto es una película o un sonido, no una lista</translation>
    </message>
    <message>
        <source>This is a list of IIIF manifests, not of pictures</source>
        <translation>Esto es una lista de manifiestos IIIF, no de imágenes</translation>
    </message>
    <message>
        <source>This is a list of feeds, not of pictures</source>
        <translation>Esto es una lista de fuentes, no de imágenes</translation>
    </message>
    <message>
        <source>This is a list of sitemaps, not of pictures</source>
        <translation>Esto es una lista de sitemaps, no de imágenes</translation>
    </message>
    <message>
        <source>This is a new workbook with the texts of the old one</source>
        <translation>Esto es un libro nuevo con los textos del anterior</translation>
    </message>
    <message>
        <source>This is a picture without its web address</source>
        <translation>Esto es una imagen sin su dirección web</translation>
    </message>
    <message>
        <source>This is a picture, not a list</source>
        <translation>Esto es una imagen, no una lista</translation>
    </message>
    <message>
        <source>This is a program, not a list</source>
        <translation>Esto es un programa, no una lista</translation>
    </message>
    <message>
        <source>This is an archive, not a list</source>
        <translation>Esto es un archivo comprimido, no una lista</translation>
    </message>
    <message>
        <source>This is an office document, not a plain list</source>
        <translation>Esto es un documento de oficina, no una lista simple</translation>
    </message>
    <message>
        <source>This is less than is possible here. Write for example {example}.</source>
        <translation>Es menos de lo que aquí es posible. Escribe por ejemplo {example}.</translation>
    </message>
    <message>
        <source>This is more than is possible here. Write for example {example}.</source>
        <translation>Es más de lo que aquí es posible. Escribe por ejemplo {example}.</translation>
    </message>
    <message>
        <source>This is neither a web address nor a file</source>
        <translation>Esto no es ni una dirección web ni un archivo</translation>
    </message>
    <message>
        <source>This is not a file that can be read</source>
        <translation>Esto no es un archivo que se pueda leer</translation>
    </message>
    <message>
        <source>This is not a job file of Pixhaul</source>
        <translation>Esto no es un archivo de trabajo de Pixhaul</translation>
    </message>
    <message>
        <source>This is not a text file</source>
        <translation>Esto no es un archivo de texto</translation>
    </message>
    <message>
        <source>This is not a usable picture</source>
        <translation>Esto no es una imagen utilizable</translation>
    </message>
    <message>
        <source>This is not a web address</source>
        <translation>Esto no es una dirección web</translation>
    </message>
    <message>
        <source>This job file is damaged</source>
        <translation>Este archivo de trabajo está dañado</translation>
    </message>
    <message>
        <source>This job file is from a newer Pixhaul</source>
        <translation>Este archivo de trabajo es de un Pixhaul más nuevo</translation>
    </message>
    <message>
        <source>This link file is damaged</source>
        <translation>Este archivo de enlace está dañado</translation>
    </message>
    <message>
        <source>This office document is protected with a password</source>
        <translation>Este documento de oficina está protegido con contraseña</translation>
    </message>
    <message>
        <source>This page is too large to be read</source>
        <translation>Esta página es demasiado grande para leerla</translation>
    </message>
    <message>
        <source>This path cannot be used. Choose another folder</source>
        <translation>No se puede usar esta ruta. Elige otra carpeta</translation>
    </message>
    <message>
        <source>This pattern stands for {count} addresses; {max_count} is the most at once</source>
        <translation>Este patrón equivale a {count} direcciones; {max_count} es el máximo de una vez</translation>
    </message>
    <message>
        <source>This recording of a browser is too large to be read</source>
        <translation>Esta grabación de un navegador es demasiado grande para leerla</translation>
    </message>
    <message>
        <source>This sitemap lists pages, not pictures</source>
        <translation>Este sitemap enumera páginas, no imágenes</translation>
    </message>
    <message>
        <source>This workbook is damaged</source>
        <translation>Este libro está dañado</translation>
    </message>
    <message>
        <source>This workbook is protected with a password</source>
        <translation>Este libro está protegido con contraseña</translation>
    </message>
    <message>
        <source>This workbook is too large to be read</source>
        <translation>Este libro es demasiado grande para leerlo</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Unpack it with another program, then add the lists.</source>
        <translation>Descomprímelo con otro programa y añade las listas.</translation>
    </message>
    <message>
        <source>Unpack it, then add the file with the addresses.</source>
        <translation>Descomprímelo y añade el archivo con las direcciones.</translation>
    </message>
    <message>
        <source>Unpack it, then add the list inside.</source>
        <translation>Descomprímelo y añade la lista que contiene.</translation>
    </message>
    <message>
        <source>Unpack it, then add the lists inside.</source>
        <translation>Descomprímelo y añade las listas que contiene.</translation>
    </message>
    <message>
        <source>Unpack it: the pictures are already there.</source>
        <translation>Descomprímelo: las imágenes ya están ahí.</translation>
    </message>
    <message>
        <source>Use a full address that starts with http:// or https://.</source>
        <translation>Usa una dirección completa que empiece por http:// o https://.</translation>
    </message>
    <message>
        <source>Use at most {max_folders}.</source>
        <translation>Usa como máximo {max_folders}.</translation>
    </message>
    <message>
        <source>Use at most {max_text} characters.</source>
        <translation>Usa como máximo {max_text} caracteres.</translation>
    </message>
    <message>
        <source>Use that one to look into it.</source>
        <translation>Usa esa versión para examinarlo.</translation>
    </message>
    <message>
        <source>Use that one to open it.</source>
        <translation>Usa esa versión para abrirlo.</translation>
    </message>
    <message>
        <source>Verify the files to see which changed.</source>
        <translation>Verifica los archivos para ver cuáles han cambiado.</translation>
    </message>
    <message>
        <source>Verify the files to see which.</source>
        <translation>Verifica los archivos para ver cuáles.</translation>
    </message>
    <message>
        <source>Wait a while, then retry.</source>
        <translation>Espera un rato y reintenta.</translation>
    </message>
    <message>
        <source>Wait until it is done, or give this run a folder of its own with --data-dir.</source>
        <translation>Espera a que termine, o da a esta ejecución una carpeta propia con --data-dir.</translation>
    </message>
    <message>
        <source>What is in this archive is too large to be read</source>
        <translation>El contenido de este archivo comprimido es demasiado grande para leerlo</translation>
    </message>
    <message>
        <source>Wikimedia thumbnails</source>
        <translation>Miniaturas de Wikimedia</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Se creará</translation>
    </message>
    <message>
        <source>Will be created, {room} free</source>
        <translation>Se creará, {room} libres</translation>
    </message>
    <message>
        <source>WordPress sizes</source>
        <translation>Tamaños de WordPress</translation>
    </message>
    <message>
        <source>Write a number with its unit, for example {example}.</source>
        <translation>Escribe un número con su unidad, por ejemplo {example}.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}, or {lower}.</source>
        <translation>Escribe un número entero de {least} a {most}, o {lower}.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>Escribe un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>Write for example {index:04} or {name|lower}.</source>
        <translation>Escribe por ejemplo {index:04} o {name|lower}.</translation>
    </message>
    <message>
        <source>Write for example {index:04}_{name}.</source>
        <translation>Escribe por ejemplo {index:04}_{name}.</translation>
    </message>
    <message>
        <source>Write for example {sha256:8}.</source>
        <translation>Escribe por ejemplo {sha256:8}.</translation>
    </message>
    <message>
        <source>Write for example {{{name}:04}}.</source>
        <translation>Escribe por ejemplo {{{name}:04}}.</translation>
    </message>
    <message>
        <source>Write for example {{{name}|trim:40}}.</source>
        <translation>Escribe por ejemplo {{{name}|trim:40}}.</translation>
    </message>
    <message>
        <source>Write jpeg, png or webp, perhaps with the pixels of the longest side: jpeg:1600.</source>
        <translation>Escribe jpeg, png o webp, y si quieres los píxeles del lado más largo: jpeg:1600.</translation>
    </message>
    <message>
        <source>Write one of these: {either}.</source>
        <translation>Escribe uno de estos: {either}.</translation>
    </message>
    <message>
        <source>Write what the file is called after the last /.</source>
        <translation>Escribe cómo se llama el archivo después de la última /.</translation>
    </message>
    <message>
        <source>Write {{ or }} for a brace in the name, or {name} for a field.</source>
        <translation>Escribe {{ o }} para una llave en el nombre, o {name} para un campo.</translation>
    </message>
    <message>
        <source>Write {{{name}|{word}}}.</source>
        <translation>Escribe {{{name}|{word}}}.</translation>
    </message>
    <message>
        <source>Write {{{name}}} only; a width goes with {{index:04}}.</source>
        <translation>Escribe solo {{{name}}}; la anchura va con {{index:04}}.</translation>
    </message>
    <message>
        <source>X sizes</source>
        <translation>Tamaños de X</translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation>No tienes permiso para leer este archivo</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one</source>
        <translation>No tienes permiso para escribir en esta carpeta. Elige otra</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>un archivo de Photoshop</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un documento PostScript</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a file has the name of the folder</source>
        <translation>un archivo tiene el nombre de la carpeta</translation>
    </message>
    <message>
        <source>a file of this name is there already: becomes {value}</source>
        <translation>ya hay un archivo con este nombre: pasa a ser {value}</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>un tipo de letra</translation>
    </message>
    <message>
        <source>a job is named by lower-case hex digits</source>
        <translation>un trabajo se nombra con dígitos hexadecimales en minúsculas</translation>
    </message>
    <message>
        <source>a picture in a list may have {max_bytes} MB, this one has more</source>
        <translation>una imagen en una lista puede tener {max_bytes} MB; esta tiene más</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>una lista de reproducción</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a raw camera file</source>
        <translation>un archivo raw de cámara</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>una grabación de sonido</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>un documento de texto</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>un vídeo</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un documento XML</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>un archivo vacío</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texto vacío</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>un documento de oficina</translation>
    </message>
    <message>
        <source>another line</source>
        <translation>otra línea</translation>
    </message>
    <message>
        <source>asked again after the others</source>
        <translation>se pide de nuevo después de las demás</translation>
    </message>
    <message>
        <source>came from no table</source>
        <translation>no viene de ninguna tabla</translation>
    </message>
    <message>
        <source>came from several tables</source>
        <translation>viene de varias tablas</translation>
    </message>
    <message>
        <source>control characters inside the address</source>
        <translation>caracteres de control dentro de la dirección</translation>
    </message>
    <message>
        <source>gave the same picture</source>
        <translation>han dado la misma imagen</translation>
    </message>
    <message>
        <source>gzip-compressed SVG</source>
        <translation>SVG comprimido con gzip</translation>
    </message>
    <message>
        <source>has changed since it was read</source>
        <translation>ha cambiado desde que se leyó</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>en la lista</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>larger than the limit</source>
        <translation>mayor que el límite</translation>
    </message>
    <message>
        <source>led to the same place</source>
        <translation>han llevado al mismo lugar</translation>
    </message>
    <message>
        <source>line {first}</source>
        <translation>línea {first}</translation>
    </message>
    <message>
        <source>name shortened</source>
        <translation>nombre acortado</translation>
    </message>
    <message>
        <source>no // after the scheme</source>
        <translation>sin // después del esquema</translation>
    </message>
    <message>
        <source>no decoder</source>
        <translation>sin descodificador</translation>
    </message>
    <message>
        <source>no http:// or https:// at the start</source>
        <translation>sin http:// o https:// al principio</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>no server name</source>
        <translation>sin nombre de servidor</translation>
    </message>
    <message>
        <source>no {name} in this row</source>
        <translation>sin {name} en esta fila</translation>
    </message>
    <message>
        <source>no {name} in this row, so {default}</source>
        <translation>sin {name} en esta fila, así que {default}</translation>
    </message>
    <message>
        <source>not a valid IPv6 address</source>
        <translation>no es una dirección IPv6 válida</translation>
    </message>
    <message>
        <source>not a valid server name</source>
        <translation>no es un nombre de servidor válido</translation>
    </message>
    <message>
        <source>not a valid server name: {error}</source>
        <translation>no es un nombre de servidor válido: {error}</translation>
    </message>
    <message>
        <source>not answering, tried again now and then</source>
        <translation>no responde, se reintenta de vez en cuando</translation>
    </message>
    <message>
        <source>not asked, since {host} could not be reached several times in a row</source>
        <translation>no se ha pedido, porque no se ha podido llegar a {host} varias veces seguidas</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>nothing after the comma of the data: address</source>
        <translation>no hay nada tras la coma en la dirección «data:»</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>of what is written out in a list only pictures are taken</source>
        <translation>de lo que está escrito entero en una lista solo se toman imágenes</translation>
    </message>
    <message>
        <source>other files have their names</source>
        <translation>otros archivos tienen sus nombres</translation>
    </message>
    <message>
        <source>page of origin</source>
        <translation>página de origen</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>en pausa por ti</translation>
    </message>
    <message>
        <source>paused by you, ending what runs</source>
        <translation>en pausa por ti, terminando lo que está en curso</translation>
    </message>
    <message>
        <source>port 0</source>
        <translation>puerto 0</translation>
    </message>
    <message>
        <source>same address as line {line}</source>
        <translation>la misma dirección que la línea {line}</translation>
    </message>
    <message>
        <source>same name as {like}: becomes {value}</source>
        <translation>el mismo nombre que {like}: pasa a ser {value}</translation>
    </message>
    <message>
        <source>sizes in the address</source>
        <translation>tamaños en la dirección</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>algo desconocido</translation>
    </message>
    <message>
        <source>the address starts with {scheme}:</source>
        <translation>la dirección empieza por {scheme}:</translation>
    </message>
    <message>
        <source>the certificate file cannot be read: {value}</source>
        <translation>no se puede leer el archivo de certificados: {value}</translation>
    </message>
    <message>
        <source>the end of the SVG drawing is missing</source>
        <translation>falta el final del dibujo SVG</translation>
    </message>
    <message>
        <source>the end of the packed SVG drawing is missing</source>
        <translation>falta el final del dibujo SVG comprimido</translation>
    </message>
    <message>
        <source>the extension follows the picture</source>
        <translation>la extensión sigue a la imagen</translation>
    </message>
    <message>
        <source>the name had characters that some disks refuse</source>
        <translation>el nombre tenía caracteres que algunos discos rechazan</translation>
    </message>
    <message>
        <source>the packed SVG drawing is broken: {error}</source>
        <translation>el dibujo SVG comprimido está dañado: {error}</translation>
    </message>
    <message>
        <source>the path has characters that no folder can have</source>
        <translation>la ruta tiene caracteres que ninguna carpeta puede tener</translation>
    </message>
    <message>
        <source>the picture in this data: address is damaged</source>
        <translation>la imagen de esta dirección data: está dañada</translation>
    </message>
    <message>
        <source>the rest of the name follows the picture</source>
        <translation>el resto del nombre sigue a la imagen</translation>
    </message>
    <message>
        <source>there is no picture in this data: address</source>
        <translation>en esta dirección «data:» no hay ninguna imagen</translation>
    </message>
    <message>
        <source>trying again at {seconds}</source>
        <translation>nuevo intento a las {seconds}</translation>
    </message>
    <message>
        <source>waiting until {until_text} (server asked)</source>
        <translation>en espera hasta {until_text} (lo pide el servidor)</translation>
    </message>
    <message>
        <source>written out in the list</source>
        <translation>escrita entera en la lista</translation>
    </message>
    <message>
        <source>{copies} could not be made</source>
        <translation>No se han podido hacer {copies}</translation>
    </message>
    <message>
        <source>{count} addresses {verb}</source>
        <translation>{count} direcciones {verb}</translation>
    </message>
    <message>
        <source>{label} has changed since it was read</source>
        <translation>{label} ha cambiado desde que se leyó</translation>
    </message>
    <message>
        <source>{label} {why}, so this is a new workbook with the texts that were read</source>
        <translation>{label} {why}, así que este es un libro nuevo con los textos que se leyeron</translation>
    </message>
    <message>
        <source>{left} bytes are missing</source>
        <translation>faltan {left} bytes</translation>
    </message>
    <message>
        <source>{max_pixels} megapixels</source>
        <translation>{max_pixels} megapíxeles</translation>
    </message>
    <message>
        <source>{max_pixels} pixels</source>
        <translation>{max_pixels} píxeles</translation>
    </message>
    <message>
        <source>{name} cannot have this rule</source>
        <translation>{name} no puede tener esta regla</translation>
    </message>
    <message>
        <source>{number} addresses gave this very picture, so it may only stand in for the real ones.</source>
        <translation>{number} direcciones han dado exactamente esta imagen, así que puede que solo sustituya a las verdaderas.</translation>
    </message>
    <message>
        <source>{number} addresses were sent on to the same place, so this may not be the wanted picture.</source>
        <translation>{number} direcciones se han remitido al mismo lugar, así que puede que esta no sea la imagen buscada.</translation>
    </message>
    <message>
        <source>{number} identical</source>
        <translation>{number} idénticas</translation>
    </message>
    <message>
        <source>{number} same target</source>
        <translation>{number} con el mismo destino</translation>
    </message>
    <message>
        <source>{pictures_have} no sidecar file: {why}</source>
        <translation>{pictures_have} archivo complementario: {why}</translation>
    </message>
    <message>
        <source>{room} free</source>
        <translation>{room} libres</translation>
    </message>
    <message>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <source>{shown} and {names} more</source>
        <translation>{shown} y {names} más</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>{stars} estrellas</translation>
    </message>
    <message>
        <source>{status_hint}</source>
        <translation>{status_hint}</translation>
    </message>
    <message>
        <source>{text}… ({text2} characters)</source>
        <translation>{text}… ({text2} caracteres)</translation>
    </message>
    <message>
        <source>{tried} tried picture of {host}</source>
        <translation>{tried} imagen probada de {host}</translation>
    </message>
    <message>
        <source>{tried} tried pictures of {host}</source>
        <translation>{tried} imágenes probadas de {host}</translation>
    </message>
    <message>
        <source>{what}. Choose another one</source>
        <translation>{what}. Elige otra</translation>
    </message>
    <message>
        <source>{why}. The pictures themselves are saved.</source>
        <translation>{why}. Las imágenes en sí están guardadas.</translation>
    </message>
    <message>
        <source>{window_bytes} bytes in {now} s</source>
        <translation>{window_bytes} bytes en {now} s</translation>
    </message>
    <message>
        <source>{{{inner}}} cannot be read</source>
        <translation>No se puede leer {{{inner}}}</translation>
    </message>
    <message>
        <source>{{{name}}} may be more than one column</source>
        <translation>{{{name}}} puede ser más de una columna</translation>
    </message>
    <message>
        <source>{{{name}}} takes no width</source>
        <translation>{{{name}}} no admite anchura</translation>
    </message>
    <message>
        <source>|trim needs the number of letters to keep</source>
        <translation>|trim necesita el número de letras que se conservan</translation>
    </message>
    <message>
        <source>|{word} takes no number</source>
        <translation>|{word} no admite número</translation>
    </message>
    <message>
        <source>“{host}” is no host name. Write the name alone, without http:// and port.</source>
        <translation>«{host}» no es un nombre de servidor. Escribe solo el nombre, sin http:// ni puerto.</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent as a header. Write each as “Name: value”.</source>
        <translation>«{name}» no se puede enviar como cabecera. Escribe cada una como «Nombre: valor».</translation>
    </message>
    <message>
        <source>“{name}” is a file, not a folder</source>
        <translation>«{name}» es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>“{told}” cannot be understood. Write “images.example: none” or “… : page”.</source>
        <translation>No se puede entender «{told}». Escribe «images.example: none» o «… : page».</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Guardada como</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: addresses</source>
        <translation>{column}: direcciones</translation>
    </message>
    <message>
        <source>{column}: no addresses</source>
        <translation>{column}: sin direcciones</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Close it when they are there.</source>
        <translation>Ciérrala cuando hayan llegado.</translation>
    </message>
    <message>
        <source>Files of this list are still on their way</source>
        <translation>Todavía hay archivos de esta lista en camino</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>Se queda en el historial.</translation>
    </message>
    <message>
        <source>Open lists</source>
        <translation>Listas abiertas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“{name}” was closed</source>
        <translation>«{name}» se ha cerrado</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Try another word, or a key such as F5.</source>
        <translation>Prueba con otra palabra o con una tecla como F5.</translation>
    </message>
    <message>
        <source>{keys} or {more}</source>
        <translation>{keys} o {more}</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message numerus="yes">
        <source>%Ln picture(s) kept</source>
        <translation>
            <numerusform>%Ln imagen conservada</numerusform>
            <numerusform>%Ln imágenes conservadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter or the search hides this picture. Show all pictures first.</source>
        <translation>El filtro o la búsqueda oculta esta imagen. Muestra antes todas las imágenes.</translation>
    </message>
    <message>
        <source>keep the largest of each stack</source>
        <translation>conservar la más grande de cada pila</translation>
    </message>
    <message>
        <source>{kept}, {rejected} rejected. Ctrl+Z takes it back.</source>
        <translation>{kept}, {rejected} descartadas. Ctrl+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>SlideMenu</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin again after the last</source>
        <translation>Volver al principio tras la última</translation>
    </message>
    <message>
        <source>Time for each picture</source>
        <translation>Tiempo para cada imagen</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>Speed is drawn here as soon as pictures come in</source>
        <translation>La velocidad se dibuja aquí en cuanto llegan imágenes</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>Velocidad a lo largo del tiempo</translation>
    </message>
</context>
<context>
    <name>Stacks</name>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>{pictures}, the same file</source>
        <translation>{pictures}, el mismo archivo</translation>
    </message>
</context>
<context>
    <name>StacksDialog</name>
    <message numerus="yes">
        <source>%Ln picture(s) beside the largest</source>
        <translation>
            <numerusform>%Ln imagen además de la más grande</numerusform>
            <numerusform>%Ln imágenes además de las más grandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stack(s)</source>
        <translation>
            <numerusform>%Ln pila</numerusform>
            <numerusform>%Ln pilas</numerusform>
        </translation>
    </message>
    <message>
        <source>Also cropped, without colour, or treated otherwise</source>
        <translation>También recortadas, sin color o tratadas de otro modo</translation>
    </message>
    <message>
        <source>Choose “{level}” above.</source>
        <translation>Elige «{level}» arriba.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the window</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Comparing pictures</source>
        <translation>Comparando imágenes</translation>
    </message>
    <message>
        <source>Comparing pictures… {done}</source>
        <translation>Comparando imágenes… {done}</translation>
    </message>
    <message>
        <source>Every picture is one of a kind</source>
        <translation>Cada imagen es única</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>How much the pictures must have in common</source>
        <translation>Cuánto deben tener en común las imágenes</translation>
    </message>
    <message>
        <source>Keep the largest of each</source>
        <translation>Conservar la mayor de cada una</translation>
    </message>
    <message>
        <source>Keep the largest of the selected</source>
        <translation>Conservar la mayor de la selección</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Mark the largest picture of each stack as kept, and the others as rejected</source>
        <translation>Marcar la imagen más grande de cada pila como conservada y las demás como descartadas</translation>
    </message>
    <message>
        <source>No pictures are as alike as that</source>
        <translation>Ninguna imagen se parece tanto</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>No two pictures of this list look alike</source>
        <translation>No hay dos imágenes parecidas en esta lista</translation>
    </message>
    <message>
        <source>Pictures are compared as soon as they are saved.</source>
        <translation>Las imágenes se comparan en cuanto se guardan.</translation>
    </message>
    <message>
        <source>Pictures that look alike</source>
        <translation>Imágenes que se parecen</translation>
    </message>
    <message>
        <source>See the pictures of the stack side by side (C)</source>
        <translation>Ver las imágenes de la pila en paralelo (C)</translation>
    </message>
    <message>
        <source>Similar pictures</source>
        <translation>Imágenes similares</translation>
    </message>
    <message>
        <source>Stacks of similar pictures</source>
        <translation>Pilas de imágenes similares</translation>
    </message>
    <message>
        <source>The same file from different addresses</source>
        <translation>El mismo archivo de direcciones distintas</translation>
    </message>
    <message>
        <source>The same picture in other sizes, formats or qualities</source>
        <translation>La misma imagen en otros tamaños, formatos o calidades</translation>
    </message>
    <message>
        <source>When the list gets more pictures, they are compared too.</source>
        <translation>Si la lista recibe más imágenes, también se comparan.</translation>
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
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>fuera de la lista</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitada</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>sospechosa</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
</context>
<context>
    <name>SwitchField</name>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>TemplateCompleter</name>
    <message>
        <source>Fields and columns</source>
        <translation>Campos y columnas</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Choose a field or a column, or go on typing</source>
        <translation>Elige un campo o una columna, o sigue escribiendo</translation>
    </message>
</context>
<context>
    <name>Throwing</name>
    <message numerus="yes">
        <source>%Ln file(s) stay: somebody has changed them since they were saved.</source>
        <translation>
            <numerusform>%Ln archivo se queda: alguien lo ha cambiado desde que se guardó.</numerusform>
            <numerusform>%Ln archivos se quedan: alguien los ha cambiado desde que se guardaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay: there is no trash for them on this disk.</source>
        <translation>
            <numerusform>%Ln archivo se queda: en este disco no hay papelera para él.</numerusform>
            <numerusform>%Ln archivos se quedan: en este disco no hay papelera para ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not in the folder any more.</source>
        <translation>
            <numerusform>%Ln archivo ya no estaba en la carpeta.</numerusform>
            <numerusform>%Ln archivos ya no estaban en la carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them got another name, because something else has theirs.</source>
        <translation>
            <numerusform>%Ln ha recibido otro nombre, porque el suyo está ocupado.</numerusform>
            <numerusform>%Ln han recibido otros nombres, porque los suyos están ocupados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are back in their folder</source>
        <translation>
            <numerusform>%Ln imagen está de nuevo en su carpeta</numerusform>
            <numerusform>%Ln imágenes están de nuevo en su carpeta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are not in the trash any more.</source>
        <translation>
            <numerusform>%Ln imagen ya no está en la papelera.</numerusform>
            <numerusform>%Ln imágenes ya no están en la papelera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) moved to the trash</source>
        <translation>
            <numerusform>%Ln imagen movida a la papelera</numerusform>
            <numerusform>%Ln imágenes movidas a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back from the trash…</source>
        <translation>Recuperando de la papelera…</translation>
    </message>
    <message>
        <source>Moving to the trash…</source>
        <translation>Moviendo a la papelera…</translation>
    </message>
    <message>
        <source>Nothing was moved to the trash</source>
        <translation>No se ha movido nada a la papelera</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>«Deshacer» las recupera.</translation>
    </message>
    <message numerus="yes">
        <source>move %Ln picture(s) to the trash</source>
        <translation>
            <numerusform>mover %Ln imagen a la papelera</numerusform>
            <numerusform>mover %Ln imágenes a la papelera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThumbnailGrid</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>No preview</source>
        <translation>Sin vista previa</translation>
    </message>
    <message>
        <source>No preview of this kind</source>
        <translation>Sin vista previa de este tipo</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>El archivo está dañado</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>El archivo ya no está</translation>
    </message>
    <message>
        <source>Too many pixels to show it here</source>
        <translation>Demasiados píxeles para mostrarla aquí</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Transfers are drawn here as soon as pictures come in</source>
        <translation>Las transferencias se dibujan aquí en cuanto llegan imágenes</translation>
    </message>
    <message>
        <source>Transfers over time, by host</source>
        <translation>Transferencias a lo largo del tiempo, por servidor</translation>
    </message>
</context>
<context>
    <name>ToldStrip</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add links from a list, a folder or an address</source>
        <translation>Añadir enlaces de una lista, una carpeta o una dirección</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir al sistema</translation>
    </message>
    <message>
        <source>Go on where it was paused</source>
        <translation>Seguir donde se pausó</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause; pictures under way go on later</source>
        <translation>Pausar; las imágenes en curso siguen más tarde</translation>
    </message>
    <message>
        <source>Pictures at once</source>
        <translation>Imágenes a la vez</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>Guardar lo ocurrido</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start fetching the pictures</source>
        <translation>Empezar a descargar las imágenes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>ToolbarActions</name>
    <message>
        <source>About Pixhaul</source>
        <translation>Acerca de Pixhaul</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Añadir una dirección…</translation>
    </message>
    <message>
        <source>Add every address that is copied, in any program</source>
        <translation>Añadir cada dirección que se copia, en cualquier programa</translation>
    </message>
    <message>
        <source>Ask the servers for a few pictures in larger sizes</source>
        <translation>Pedir a los servidores unas pocas imágenes en tamaños mayores</translation>
    </message>
    <message>
        <source>Ask the servers whether saved pictures have changed</source>
        <translation>Preguntar a los servidores si las imágenes guardadas han cambiado</translation>
    </message>
    <message>
        <source>Begin an empty list; this one stays open</source>
        <translation>Empezar una lista vacía; esta sigue abierta</translation>
    </message>
    <message>
        <source>Check for changes…</source>
        <translation>Buscar cambios…</translation>
    </message>
    <message>
        <source>Close the window; all lists are kept and open again</source>
        <translation>Cerrar la ventana; todas las listas se guardan y se vuelven a abrir</translation>
    </message>
    <message>
        <source>Find similar pictures…</source>
        <translation>Buscar imágenes similares…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historial…</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>Open a folder of lists…</source>
        <translation>Abrir una carpeta de listas…</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Abrir una lista…</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>Pegar enlaces</translation>
    </message>
    <message>
        <source>Plan of names…</source>
        <translation>Plan de nombres…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Read the saved files again and compare them with what was saved</source>
        <translation>Leer de nuevo los archivos guardados y compararlos con lo que se guardó</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Save job as…</source>
        <translation>Guardar trabajo como…</translation>
    </message>
    <message>
        <source>Search names, links and columns</source>
        <translation>Buscar nombres, enlaces y columnas</translation>
    </message>
    <message>
        <source>See where every picture will be saved, before anything is fetched</source>
        <translation>Ver dónde se guardará cada imagen, antes de descargar nada</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Mostrar todas las imágenes</translation>
    </message>
    <message>
        <source>Show one host…</source>
        <translation>Mostrar un servidor…</translation>
    </message>
    <message>
        <source>Show only duplicates</source>
        <translation>Mostrar solo las duplicadas</translation>
    </message>
    <message>
        <source>Show only lines that are no address</source>
        <translation>Mostrar solo las líneas que no son direcciones</translation>
    </message>
    <message>
        <source>Show only what failed</source>
        <translation>Mostrar solo lo que tiene error</translation>
    </message>
    <message>
        <source>Show only what is done</source>
        <translation>Mostrar solo lo terminado</translation>
    </message>
    <message>
        <source>Show only what is still to come</source>
        <translation>Mostrar solo lo que falta por llegar</translation>
    </message>
    <message>
        <source>Show only what is suspicious</source>
        <translation>Mostrar solo lo sospechoso</translation>
    </message>
    <message>
        <source>Show the hosts: their speed, limits and pauses</source>
        <translation>Mostrar los servidores: su velocidad, límites y pausas</translation>
    </message>
    <message>
        <source>Show the run: its speed, its transfers side by side, its hosts</source>
        <translation>Mostrar la ejecución: su velocidad, sus transferencias en paralelo, sus servidores</translation>
    </message>
    <message>
        <source>Show the saved pictures that look alike, and keep the largest of each</source>
        <translation>Mostrar las imágenes guardadas que se parecen y conservar la más grande de cada pila</translation>
    </message>
    <message>
        <source>Sort and group…</source>
        <translation>Ordenar y agrupar…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop; what is finished stays, the rest stays on the list</source>
        <translation>Detener; lo terminado se queda, el resto sigue en la lista</translation>
    </message>
    <message>
        <source>The list, its tables, names and results in one file, to fetch or verify elsewhere</source>
        <translation>La lista, sus tablas, nombres y resultados en un archivo, para descargar o verificar en otro lugar</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>A la parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>To the part of the window before</source>
        <translation>A la parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Try the failed pictures again</source>
        <translation>Reintentar las imágenes con error</translation>
    </message>
    <message>
        <source>Verify files</source>
        <translation>Verificar archivos</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>Vigilar el portapapeles</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln terminada</numerusform>
            <numerusform>%Ln terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>%Ln detenida</numerusform>
            <numerusform>%Ln detenidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>One by one: the transfer times of all pictures added up, as if each had waited for the one before.</source>
        <translation>Una a una: la suma de los tiempos de transferencia de todas las imágenes, como si cada una hubiera esperado a la anterior.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The servers asked for a pause, or gave no answer. The hosts say more (Ctrl+Shift+H).</source>
        <translation>Los servidores han pedido una pausa o no han respondido. Los servidores dicen más (Ctrl+Mayús+H).</translation>
    </message>
    <message>
        <source>Total time {time}</source>
        <translation>Tiempo total {time}</translation>
    </message>
    <message>
        <source>Total time: from Start to the last picture, without pauses.</source>
        <translation>Tiempo total: desde el inicio hasta la última imagen, sin pausas.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Waiting until {time}</source>
        <translation>En espera hasta {time}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pictures</source>
        <translation>
            <numerusform>{done} de %Ln imagen</numerusform>
            <numerusform>{done} de %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} de {all}</translation>
    </message>
    <message>
        <source>{times} faster</source>
        <translation>{times} más rápido</translation>
    </message>
    <message>
        <source>{times} faster than one by one</source>
        <translation>{times} más rápido que una a una</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>quedan {time}</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation>El archivo antiguo se conserva como {name}.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones hold</source>
        <translation>No se han podido leer las preferencias, así que valen las habituales</translation>
    </message>
    <message>
        <source>The settings could not be written down: {why}</source>
        <translation>No se han podido guardar las preferencias: {why}</translation>
    </message>
    <message>
        <source>They hold until Pixhaul is closed. Check that its folder can be written to.</source>
        <translation>Valen hasta que se cierre Pixhaul. Comprueba que se puede escribir en su carpeta.</translation>
    </message>
</context>
<context>
    <name>TurnTaking</name>
    <message>
        <source>It starts by itself then.</source>
        <translation>Entonces se inicia sola.</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Iniciar ahora</translation>
    </message>
    <message>
        <source>Waits until “{name}” is done</source>
        <translation>Espera a que «{name}» termine</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>add %Ln addresses</source>
        <translation>
            <numerusform>añadir %Ln dirección</numerusform>
            <numerusform>añadir %Ln direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>change the columns of {table}</source>
        <translation>cambiar las columnas de {table}</translation>
    </message>
    <message>
        <source>edit line {number}</source>
        <translation>editar la línea {number}</translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln line(s)</source>
        <translation>
            <numerusform>quitar %Ln línea</numerusform>
            <numerusform>quitar %Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln larger version(s)</source>
        <translation>
            <numerusform>usar %Ln versión más grande</numerusform>
            <numerusform>usar %Ln versiones más grandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln link(s) as given</source>
        <translation>
            <numerusform>usar %Ln enlace tal como se dio</numerusform>
            <numerusform>usar %Ln enlaces tal como se dieron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>a far day</source>
        <translation>un día lejano</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>unas {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {number} min</source>
        <translation>unos {number} min</translation>
    </message>
    <message>
        <source>about {number} s</source>
        <translation>unos {number} s</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>a pattern of Qt for day, month and time: d, MMM, HH and mm stay as they are</extracomment>
        <translation>d MMM HH:mm</translation>
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
        <translation>{number} bytes</translation>
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
        <translation>No se ha podido entender la respuesta</translation>
    </message>
</context>
<context>
    <name>UpdateNews</name>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Pixhaul {version} is available</source>
        <translation>Ya está disponible Pixhaul {version}</translation>
    </message>
    <message>
        <source>This window goes on with the version you have.</source>
        <translation>Esta ventana sigue con la versión que tienes.</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Asks github.com; nothing is sent but the version of Pixhaul you use.</source>
        <translation>Pregunta a github.com; solo se envía la versión de Pixhaul que usas.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Is there a newer version?</source>
        <translation>¿Hay una versión más nueva?</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Open the page of the newer version</source>
        <translation>Abrir la página de la versión más nueva</translation>
    </message>
    <message>
        <source>Pixhaul {version} is available.</source>
        <translation>Ya está disponible Pixhaul {version}.</translation>
    </message>
    <message>
        <source>There is no answer: {why}. Try again later.</source>
        <translation>No hay respuesta: {why}. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más reciente.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture {name}</source>
        <translation>Imagen {name}</translation>
    </message>
    <message>
        <source>That was the last picture</source>
        <translation>Esa era la última imagen</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>Todavía no hay imagen</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visor</translation>
    </message>
    <message>
        <source>very large, so it is shown smaller</source>
        <translation>muy grande, por eso se muestra más pequeña</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} de {count}</translation>
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
        <translation>Acerca de esta imagen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>All larger</source>
        <translation>Todas más grandes</translation>
    </message>
    <message>
        <source>All smaller</source>
        <translation>Todas más pequeñas</translation>
    </message>
    <message>
        <source>Change places with the next</source>
        <translation>Cambiar el sitio con la siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare with the next picture</source>
        <translation>Comparar con la imagen siguiente</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Ajustar todas</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>Next picture in this place</source>
        <translation>Imagen siguiente en este sitio</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Abrir en otro programa</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausar o seguir</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Previous picture in this place</source>
        <translation>Imagen anterior en este sitio</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>This one in its actual size</source>
        <translation>Esta en su tamaño real</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Girar la vista</translation>
    </message>
    <message>
        <source>Turn the view back</source>
        <translation>Girar la vista al revés</translation>
    </message>
    <message>
        <source>Turn this one</source>
        <translation>Girar esta</translation>
    </message>
    <message>
        <source>Turn this one back</source>
        <translation>Girar esta al revés</translation>
    </message>
    <message>
        <source>View this one alone</source>
        <translation>Ver solo esta</translation>
    </message>
</context>
<context>
    <name>ViewerDeeds</name>
    <message>
        <source>The link was copied</source>
        <translation>Se ha copiado el enlace</translation>
    </message>
    <message>
        <source>The picture was copied</source>
        <translation>Se ha copiado la imagen</translation>
    </message>
</context>
<context>
    <name>WatchStrip</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Watch the clipboard no longer</source>
        <translation>Dejar de vigilar el portapapeles</translation>
    </message>
    <message numerus="yes">
        <source>Watching the clipboard: %Ln addresses added</source>
        <translation>
            <numerusform>Vigilando el portapapeles: %Ln dirección añadida</numerusform>
            <numerusform>Vigilando el portapapeles: %Ln direcciones añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching the clipboard: addresses you copy are added to the list</source>
        <translation>Vigilando el portapapeles: las direcciones que copies se añaden a la lista</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy some links first, then paste.</source>
        <translation>Copia antes algunos enlaces y luego pega.</translation>
    </message>
    <message>
        <source>Open a folder of lists</source>
        <translation>Abrir una carpeta de listas</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>There are no links to paste</source>
        <translation>No hay enlaces que pegar</translation>
    </message>
    <message>
        <source>{name} was not read: {reason}</source>
        <translation>No se ha leído {name}: {reason}</translation>
    </message>
</context>
<context>
    <name>_Hosts</name>
    <message>
        <source>All hosts</source>
        <translation>Todos los servidores</translation>
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
        <translation>Copiar {label}</translation>
    </message>
</context>
</TS>
