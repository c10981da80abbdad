<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>A list of image addresses in, a folder of verified pictures out.</source>
        <translation>Une liste d’adresses d’images entre, un dossier d’images vérifiées sort.</translation>
    </message>
    <message>
        <source>About Pixhaul</source>
        <translation>À propos de Pixhaul</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Copy the versions, for a bug report</source>
        <translation>Copier les versions, pour signaler un défaut</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Pixhaul is free software under the MIT licence.</source>
        <translation>Pixhaul est un logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3.</source>
        <translation>Qt et PySide6 sont utilisés sous la licence publique générale limitée GNU, version 3.</translation>
    </message>
    <message>
        <source>The icons are Lucide (lucide.dev), under this licence:</source>
        <translation>Les icônes sont de Lucide (lucide.dev), sous cette licence :</translation>
    </message>
    <message>
        <source>The parts of others, and their licences:</source>
        <translation>Les éléments provenant d’autres projets et leurs licences :</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>see its own pages</source>
        <translation>voir ses propres pages</translation>
    </message>
</context>
<context>
    <name>AddField</name>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Press Enter to add it to the list</source>
        <translation>Entrée l’ajoute à la liste</translation>
    </message>
    <message>
        <source>Type or paste an address</source>
        <translation>Saisir ou coller une adresse</translation>
    </message>
</context>
<context>
    <name>Aiming</name>
    <message>
        <source>It was made for another list. Without those columns the names would be odd.</source>
        <translation>Il a été fait pour une autre liste. Sans ces colonnes, les noms seraient étranges.</translation>
    </message>
    <message>
        <source>The name asks for columns that this list does not have</source>
        <translation>Le nom demande des colonnes que cette liste n’a pas</translation>
    </message>
    <message>
        <source>Use the usual name</source>
        <translation>Utiliser le nom habituel</translation>
    </message>
</context>
<context>
    <name>Applier</name>
    <message>
        <source>The password of the proxy was not kept: {why}</source>
        <translation>Le mot de passe du proxy n’a pas été conservé : {why}</translation>
    </message>
    <message>
        <source>The password of {host} was not kept: {why}</source>
        <translation>Le mot de passe de {host} n’a pas été conservé : {why}</translation>
    </message>
    <message>
        <source>{hint} No cookies are sent until then.</source>
        <translation>{hint} Aucun cookie n’est envoyé d’ici là.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Afficher moins</translation>
    </message>
    <message>
        <source>Show or hide the other notices</source>
        <translation>Afficher ou masquer les autres messages</translation>
    </message>
</context>
<context>
    <name>BannerStack</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>CacheWatch</name>
    <message>
        <source>Pictures are shown all the same, only more slowly. Downloads go on.</source>
        <translation>Les images s’affichent quand même, mais plus lentement. Les téléchargements continuent.</translation>
    </message>
    <message>
        <source>The disk is full, so thumbnails cannot be kept</source>
        <translation>Le disque est plein, les miniatures ne peuvent pas être conservées</translation>
    </message>
    <message>
        <source>The folder for thumbnails cannot be used</source>
        <translation>Le dossier des miniatures est inutilisable</translation>
    </message>
    <message>
        <source>The folder for thumbnails cannot be written to</source>
        <translation>Impossible d’écrire dans le dossier des miniatures</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>Care</name>
    <message numerus="yes">
        <source>%Ln file(s) are exactly as saved</source>
        <translation>
            <numerusform>%Ln fichier est exactement tel qu’enregistré</numerusform>
            <numerusform>%Ln fichiers sont exactement tels qu’enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are missing</source>
        <translation>
            <numerusform>%Ln fichier manque</numerusform>
            <numerusform>%Ln fichiers manquent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have changed</source>
        <translation>
            <numerusform>%Ln fichier a changé</numerusform>
            <numerusform>%Ln fichiers ont changé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln old file(s) were replaced</source>
        <translation>
            <numerusform>%Ln ancien fichier a été remplacé</numerusform>
            <numerusform>%Ln anciens fichiers ont été remplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed, because somebody has edited them.</source>
        <translation>
            <numerusform>%Ln est resté, car quelqu’un l’a modifié.</numerusform>
            <numerusform>%Ln sont restés, car quelqu’un les a modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checking for changes…</source>
        <translation>Recherche de changements…</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has changed: %Ln picture(s) were checked</source>
        <translation>
            <numerusform>Rien n’a changé : %Ln image vérifiée</numerusform>
            <numerusform>Rien n’a changé : %Ln images vérifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the list to fetch them.</source>
        <translation>Démarrez la liste pour les récupérer.</translation>
    </message>
    <message>
        <source>There are no saved files to verify</source>
        <translation>Il n’y a pas de fichiers enregistrés à vérifier</translation>
    </message>
    <message>
        <source>There are no saved pictures to check</source>
        <translation>Il n’y a pas d’images enregistrées à vérifier</translation>
    </message>
    <message>
        <source>They are marked; retry to fetch them again.</source>
        <translation>Elles sont signalées ; réessayez pour les récupérer de nouveau.</translation>
    </message>
    <message>
        <source>Verifying files…</source>
        <translation>Vérification des fichiers…</translation>
    </message>
    <message>
        <source>{changed} and {missing}</source>
        <translation>{changed} et {missing}</translation>
    </message>
    <message>
        <source>{files}, of {number}</source>
        <translation>{files}, sur {number}</translation>
    </message>
    <message numerus="yes">
        <source>{replaced}, %Ln not: {why}</source>
        <translation>
            <numerusform>{replaced}, %Ln non : {why}</numerusform>
            <numerusform>{replaced}, %Ln non : {why}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message>
        <source>Already here</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtées</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspectes</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Changed; the new picture lies beside the old one: {count}</source>
        <translation>Changées ; la nouvelle image est à côté de l’ancienne : {count}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Could not be checked: {count}</source>
        <translation>Vérification impossible : {count}</translation>
    </message>
    <message>
        <source>Gone from the server; your file was kept: {count}</source>
        <translation>Disparues du serveur ; votre fichier est conservé : {count}</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Missing; fetched again: {count}</source>
        <translation>Manquantes ; récupérées de nouveau : {count}</translation>
    </message>
    <message>
        <source>Put the new pictures in the place of the old ones; files you have edited are kept</source>
        <translation>Mettre les nouvelles images à la place des anciennes ; les fichiers que vous avez modifiés sont conservés</translation>
    </message>
    <message>
        <source>Replace old files</source>
        <translation>Remplacer les anciens fichiers</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{same} of %Ln pictures have not changed</source>
        <translation>
            <numerusform>{same} sur %Ln image n’ont pas changé</numerusform>
            <numerusform>{same} sur %Ln images n’ont pas changé</numerusform>
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
        <translation>Plus</translation>
    </message>
    <message>
        <source>What else there is to choose</source>
        <translation>Les autres choix</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns and names are as you chose them for such a table before</source>
        <translation>Les colonnes et les noms sont ceux que vous avez choisis pour un tel tableau</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>First rows of the table</source>
        <translation>Premières lignes du tableau</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>There is no address in the first rows of these columns</source>
        <translation>Il n’y a pas d’adresse dans les premières lignes de ces colonnes</translation>
    </message>
    <message>
        <source>Tick at least one column with addresses</source>
        <translation>Cochez au moins une colonne avec des adresses</translation>
    </message>
    <message>
        <source>Tick the columns that hold addresses. Any column can be part of a name: type { to choose one.</source>
        <translation>Cochez les colonnes qui contiennent les adresses. Toute colonne peut faire partie d’un nom : saisissez { pour en choisir une.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Where the pictures of each row are saved</source>
        <translation>Où les images de chaque ligne sont enregistrées</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Different dimensions</source>
        <translation>Dimensions différentes</translation>
    </message>
    <message>
        <source>Some of them are the same file, byte for byte</source>
        <translation>Certaines sont le même fichier, octet pour octet</translation>
    </message>
    <message>
        <source>The same dimensions, but different files</source>
        <translation>Mêmes dimensions, mais fichiers différents</translation>
    </message>
    <message>
        <source>The same file, byte for byte</source>
        <translation>Le même fichier, octet pour octet</translation>
    </message>
    <message>
        <source>largest file</source>
        <translation>plus gros fichier</translation>
    </message>
    <message>
        <source>most pixels</source>
        <translation>plus de pixels</translation>
    </message>
    <message>
        <source>most pixels, largest file</source>
        <translation>plus de pixels, plus gros fichier</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Picture {name}</source>
        <translation>Image {name}</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>Il n’y a pas encore d’image</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare pictures</source>
        <translation>Comparer des images</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>One by one</source>
        <translation>Une par une</translation>
    </message>
    <message>
        <source>One by one is what the same transfers would have taken one after the other.</source>
        <translation>« Une par une » est le temps qu’auraient pris les mêmes transferts l’un après l’autre.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Side by side {elapsed}, one by one {one_by_one}</source>
        <translation>Côte à côte {elapsed}, une par une {one_by_one}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy all details, for a report</source>
        <translation>Copier tous les détails, pour un signalement</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show the file that holds the details</source>
        <translation>Afficher le fichier qui contient les détails</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Your lists and the pictures that were saved are safe. If it happens again, copy the details and report them together with what you did last. Nothing was sent to anybody, and nothing will be by itself.</source>
        <translation>Vos listes et les images enregistrées sont intactes. Si cela se reproduit, copiez les détails et signalez-les avec ce que vous avez fait en dernier. Rien n’a été envoyé à qui que ce soit, et rien ne le sera automatiquement.</translation>
    </message>
</context>
<context>
    <name>Crashes</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Pixhaul ended unexpectedly last time</source>
        <translation>Pixhaul s’est fermé de façon inattendue la dernière fois</translation>
    </message>
    <message>
        <source>Something went wrong inside Pixhaul ({name})</source>
        <translation>Un problème est survenu dans Pixhaul ({name})</translation>
    </message>
    <message>
        <source>Your list is safe. If it happens again, please report it.</source>
        <translation>Votre liste est intacte. Si cela se reproduit, merci de le signaler.</translation>
    </message>
    <message>
        <source>Your lists are safe.</source>
        <translation>Vos listes sont intactes.</translation>
    </message>
</context>
<context>
    <name>CullStrip</name>
    <message numerus="yes">
        <source>%Ln kept</source>
        <translation>
            <numerusform>%Ln gardée</numerusform>
            <numerusform>%Ln gardées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) rejected</source>
        <translation>
            <numerusform>%Ln image rejetée</numerusform>
            <numerusform>%Ln images rejetées</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Put the files of all rejected pictures into the system&apos;s trash (Ctrl+Shift+Del)</source>
        <translation>Mettre les fichiers de toutes les images rejetées dans la corbeille du système (Ctrl+Maj+Suppr)</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy to a folder</source>
        <translation>Copier dans un dossier</translation>
    </message>
    <message>
        <source>Go on after marking</source>
        <translation>Avancer après le marquage</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>Déplacer dans un dossier</translation>
    </message>
    <message>
        <source>None of the selected pictures is saved yet</source>
        <translation>Aucune des images sélectionnées n’est encore enregistrée</translation>
    </message>
    <message>
        <source>Show the next picture as soon as this one is marked</source>
        <translation>Afficher l’image suivante dès que celle-ci est marquée</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In dialogs and lists</source>
        <translation>Dans les boîtes de dialogue et les listes</translation>
    </message>
    <message>
        <source>In the list of links</source>
        <translation>Dans la liste des liens</translation>
    </message>
    <message>
        <source>In the pane of the run</source>
        <translation>Dans le volet de l’exécution</translation>
    </message>
    <message>
        <source>In the pictures</source>
        <translation>Dans les images</translation>
    </message>
    <message>
        <source>In the viewer</source>
        <translation>Dans la visionneuse</translation>
    </message>
    <message>
        <source>Mark as failed</source>
        <translation>Marquer comme échec</translation>
    </message>
    <message>
        <source>Marks and files</source>
        <translation>Marques et fichiers</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
</context>
<context>
    <name>DestinationBar</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose the folder for the pictures</source>
        <translation>Choisir le dossier des images</translation>
    </message>
    <message>
        <source>Choose which columns hold addresses and which make the name</source>
        <translation>Choisir les colonnes qui contiennent les adresses et celles qui forment le nom</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>How the files are named. Type { for fields and columns; a / makes folders</source>
        <translation>Comment les fichiers sont nommés. Saisissez { pour les champs et les colonnes ; un / crée des dossiers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name template</source>
        <translation>Modèle de nom</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Save pictures to</source>
        <translation>Enregistrer les images dans</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Enregistrer dans</translation>
    </message>
    <message>
        <source>See where every picture will be saved (Ctrl+Shift+P)</source>
        <translation>Voir où chaque image sera enregistrée (Ctrl+Maj+P)</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>About itself</source>
        <translation>Sur elle-même</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>All tries together</source>
        <translation>Toutes les tentatives ensemble</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Checking and saving</source>
        <translation>Contrôle et enregistrement</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Profil de couleur</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Droits d’auteur</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Final address</source>
        <translation>Adresse finale</translation>
    </message>
    <message>
        <source>Finding the server</source>
        <translation>Recherche du serveur</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Créée avec</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Redirected by</source>
        <translation>Redirigée par</translation>
    </message>
    <message>
        <source>Securing the connection</source>
        <translation>Sécurisation de la connexion</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Waiting for a turn</source>
        <translation>Attente de son tour</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Attente de la réponse</translation>
    </message>
    <message>
        <source>{number} ms</source>
        <translation>{number} ms</translation>
    </message>
    <message>
        <source>{size} ({bytes} bytes)</source>
        <translation>{size} ({bytes} octets)</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>About this picture</source>
        <translation>À propos de cette image</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
</context>
<context>
    <name>DragOut</name>
    <message numerus="yes">
        <source>More than %Ln pictures cannot be dragged at once. Open their folder instead.</source>
        <translation>
            <numerusform>Impossible de faire glisser plus de %Ln image à la fois. Ouvrez plutôt leur dossier.</numerusform>
            <numerusform>Impossible de faire glisser plus de %Ln images à la fois. Ouvrez plutôt leur dossier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DropHint</name>
    <message>
        <source>Drop or paste more links, lists, spreadsheets or pictures from your browser</source>
        <translation>Déposez ou collez d’autres liens, listes, feuilles de calcul ou images de votre navigateur</translation>
    </message>
    <message>
        <source>Drop to add to the list</source>
        <translation>Déposer pour ajouter à la liste</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <source>Choose a file with links (Ctrl+O)</source>
        <translation>Choisir un fichier avec des liens (Ctrl+O)</translation>
    </message>
    <message>
        <source>Drop image links here</source>
        <translation>Déposez ici des liens d’images</translation>
    </message>
    <message>
        <source>Fetch 15 sample pictures from this computer</source>
        <translation>Récupérer 15 images d’exemple depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Spreadsheets, text lists, saved web pages, and links or pictures dragged out of a browser. You can drop several at once.</source>
        <translation>Feuilles de calcul, listes de texte, pages web enregistrées, et liens ou images glissés depuis un navigateur. Vous pouvez en déposer plusieurs à la fois.</translation>
    </message>
    <message>
        <source>Take the links from the clipboard (Ctrl+V)</source>
        <translation>Prendre les liens du presse-papiers (Ctrl+V)</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The settings are in {name}</source>
        <translation>Les réglages sont dans {name}</translation>
    </message>
    <message numerus="yes">
        <source>The settings are in {name}, without %Ln headers that may be secret</source>
        <translation>
            <numerusform>Les réglages sont dans {name}, sans %Ln en-tête peut-être secret</numerusform>
            <numerusform>Les réglages sont dans {name}, sans %Ln en-têtes peut-être secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be read: {why}</source>
        <translation>{name} ne peut pas être lu : {why}</translation>
    </message>
    <message>
        <source>{name} could not be written: {why}</source>
        <translation>{name} n’a pas pu être écrit : {why}</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>Contact sheet (*.html)</source>
        <translation>Planche-contact (*.html)</translation>
    </message>
    <message>
        <source>Export selection</source>
        <translation>Exporter la sélection</translation>
    </message>
    <message>
        <source>Exporting pictures…</source>
        <translation>Exportation des images…</translation>
    </message>
    <message>
        <source>Files that are not as saved any more were left out: {number}</source>
        <translation>Les fichiers qui ne sont plus tels qu’enregistrés ont été exclus : {number}</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Select some pictures first</source>
        <translation>Sélectionnez d’abord des images</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The contact sheet was saved</source>
        <translation>La planche-contact est enregistrée</translation>
    </message>
    <message>
        <source>The last export is still being written</source>
        <translation>La dernière exportation est encore en cours d’écriture</translation>
    </message>
    <message>
        <source>The pictures were packed into {name}</source>
        <translation>Les images ont été réunies dans {name}</translation>
    </message>
    <message>
        <source>The table was saved</source>
        <translation>Le tableau est enregistré</translation>
    </message>
    <message>
        <source>Zip file with the pictures (*.zip)</source>
        <translation>Fichier zip avec les images (*.zip)</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>sélection</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>A zip file, a table or a contact sheet of the selected pictures</source>
        <translation>Un fichier zip, un tableau ou une planche-contact des images sélectionnées</translation>
    </message>
    <message>
        <source>Copy the files of the selected pictures; nothing is replaced</source>
        <translation>Copier les fichiers des images sélectionnées ; rien n’est remplacé</translation>
    </message>
    <message>
        <source>Copy to a folder…</source>
        <translation>Copier dans un dossier…</translation>
    </message>
    <message>
        <source>Export selection…</source>
        <translation>Exporter la sélection…</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln rejected picture(s) to the trash</source>
        <translation>
            <numerusform>Mettre %Ln image rejetée à la corbeille</numerusform>
            <numerusform>Mettre %Ln images rejetées à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Move rejected to the trash</source>
        <translation>Mettre les images rejetées à la corbeille</translation>
    </message>
    <message>
        <source>Move the files of the selected pictures; nothing is replaced</source>
        <translation>Déplacer les fichiers des images sélectionnées ; rien n’est remplacé</translation>
    </message>
    <message>
        <source>Move to a folder…</source>
        <translation>Déplacer dans un dossier…</translation>
    </message>
    <message>
        <source>Put the files of all rejected pictures into the system&apos;s trash; Undo brings them back</source>
        <translation>Mettre les fichiers de toutes les images rejetées dans la corbeille du système ; Annuler les rétablit</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardées</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>Pas dans la liste</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Sort (Alt+S)</source>
        <translation>Trier (Alt+S)</translation>
    </message>
    <message>
        <source>Sorted and under headings (Alt+S)</source>
        <translation>Triées et sous des titres (Alt+S)</translation>
    </message>
    <message>
        <source>Sorted: {by}</source>
        <translation>Tri : {by}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtées</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspectes</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Raison de l’échec</translation>
    </message>
    <message>
        <source>{word}, {count}</source>
        <translation>{word}, {count}</translation>
    </message>
    <message>
        <source>★ 3 and more</source>
        <translation>★ 3 et plus</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%Ln picture(s) found</source>
        <translation>
            <numerusform>%Ln image trouvée</numerusform>
            <numerusform>%Ln images trouvées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundDialog</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>Flèches, Début, Fin</translation>
    </message>
    <message>
        <source>Cells of the usual size</source>
        <translation>Vignettes de taille habituelle</translation>
    </message>
    <message>
        <source>Close a dialog</source>
        <translation>Fermer une boîte de dialogue</translation>
    </message>
    <message>
        <source>Close the viewer</source>
        <translation>Fermer la visionneuse</translation>
    </message>
    <message>
        <source>Compare a stack of similar pictures</source>
        <translation>Comparer une pile d’images similaires</translation>
    </message>
    <message>
        <source>Copy the plan of names</source>
        <translation>Copier le plan des noms</translation>
    </message>
    <message>
        <source>Ctrl + Space</source>
        <translation>Ctrl + Espace</translation>
    </message>
    <message>
        <source>Ctrl + wheel, Ctrl + Plus, Ctrl + Minus</source>
        <translation>Ctrl + molette, Ctrl + Plus, Ctrl + Moins</translation>
    </message>
    <message>
        <source>From the search to what was found</source>
        <translation>De la recherche à ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Larger or smaller cells</source>
        <translation>Vignettes plus grandes ou plus petites</translation>
    </message>
    <message>
        <source>Larger or smaller, where the pointer is</source>
        <translation>Plus grand ou plus petit, à l’endroit du pointeur</translation>
    </message>
    <message>
        <source>Leave the chart</source>
        <translation>Quitter le graphique</translation>
    </message>
    <message>
        <source>Menu key, or Shift+F10</source>
        <translation>Touche Menu, ou Maj+F10</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
    <message>
        <source>Other picture, or move within a large one</source>
        <translation>Autre image, ou se déplacer dans une grande</translation>
    </message>
    <message>
        <source>Read the chart</source>
        <translation>Lire le graphique</translation>
    </message>
    <message>
        <source>Remove a list from the history, or undo that</source>
        <translation>Retirer une liste de l’historique, ou l’annuler</translation>
    </message>
    <message>
        <source>Rename an open list in the sidebar</source>
        <translation>Renommer une liste ouverte dans la barre latérale</translation>
    </message>
    <message>
        <source>Return or Space</source>
        <translation>Entrée ou Espace</translation>
    </message>
    <message>
        <source>Return, Down or Esc</source>
        <translation>Entrée, flèche bas ou Échap</translation>
    </message>
    <message>
        <source>Search in preferences and history</source>
        <translation>Chercher dans les préférences et l’historique</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select one more, or one less</source>
        <translation>Sélectionner une de plus, ou une de moins</translation>
    </message>
    <message>
        <source>Select up to there</source>
        <translation>Sélectionner jusque-là</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Maj + flèches</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>View the picture</source>
        <translation>Voir l’image</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
</context>
<context>
    <name>GridHeadings</name>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>GridMenu</name>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message>
        <source>Copy file</source>
        <translation>Copier le fichier</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Copier les fichiers</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Enter password for {host}…</source>
        <translation>Saisir le mot de passe de {host}…</translation>
    </message>
    <message>
        <source>Enter password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer de nouveau</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Open page in the browser</source>
        <translation>Ouvrir la page dans le navigateur</translation>
    </message>
    <message>
        <source>Put back from the trash</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>HelpingWords</name>
    <message>
        <source>Failed · {page}, {retry}</source>
        <translation>Échec · {page}, {retry}</translation>
    </message>
    <message>
        <source>fetch again</source>
        <translation>récupérer de nouveau</translation>
    </message>
    <message>
        <source>open page</source>
        <translation>ouvrir la page</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>réessayer</translation>
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
        <translation>Une liste ouverte ne peut pas être supprimée</translation>
    </message>
    <message>
        <source>Bring the list back (Ctrl+Z)</source>
        <translation>Rétablir la liste (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Call this list something else (F2)</source>
        <translation>Donner un autre nom à cette liste (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleted from the history. The pictures stay.</source>
        <translation>Supprimée de l’historique. Les images restent.</translation>
    </message>
    <message>
        <source>Every list you fetch is remembered here.</source>
        <translation>Chaque liste que vous récupérez est retenue ici.</translation>
    </message>
    <message>
        <source>Forget this list; the pictures stay (Del)</source>
        <translation>Oublier cette liste ; les images restent (Suppr)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Historique, du plus récent au plus ancien</translation>
    </message>
    <message>
        <source>Newest first. Deleting one keeps its pictures.</source>
        <translation>Les plus récentes d’abord. Supprimer une liste conserve ses images.</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>Pas encore de listes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open it and fetch what is missing</source>
        <translation>L’ouvrir et récupérer ce qui manque</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Search names, days, folders and addresses</source>
        <translation>Chercher des noms, jours, dossiers et adresses</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Search the history (Ctrl+F)</source>
        <translation>Chercher dans l’historique (Ctrl+F)</translation>
    </message>
    <message>
        <source>Show this list; nothing is fetched</source>
        <translation>Afficher cette liste ; rien n’est récupéré</translation>
    </message>
    <message>
        <source>Try fewer words, or part of an address.</source>
        <translation>Essayez avec moins de mots, ou une partie d’une adresse.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>HostPopup</name>
    <message>
        <source>Find a host</source>
        <translation>Chercher un hôte</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
</context>
<context>
    <name>HostsModel</name>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Limit now</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Pictures/s</source>
        <translation>Images/s</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>HostsPanel</name>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln hôte</numerusform>
            <numerusform>%Ln hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 host</source>
        <translation>1 hôte</translation>
    </message>
    <message>
        <source>Begin nothing new at this host; what runs there goes on to its end</source>
        <translation>Ne rien commencer de nouveau chez cet hôte ; ce qui est en cours va jusqu’au bout</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Nothing was asked of any host yet</source>
        <translation>Rien n’a encore été demandé à aucun hôte</translation>
    </message>
    <message>
        <source>Pause host</source>
        <translation>Mettre l’hôte en pause</translation>
    </message>
    <message>
        <source>Pause hosts</source>
        <translation>Mettre les hôtes en pause</translation>
    </message>
    <message>
        <source>Resume host</source>
        <translation>Reprendre l’hôte</translation>
    </message>
    <message>
        <source>Resume hosts</source>
        <translation>Reprendre les hôtes</translation>
    </message>
</context>
<context>
    <name>Identical</name>
    <message numerus="yes">
        <source>%Ln files were deleted.</source>
        <translation>
            <numerusform>%Ln fichier a été supprimé.</numerusform>
            <numerusform>%Ln fichiers ont été supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left in the folder, since somebody has changed them.</source>
        <translation>
            <numerusform>%Ln fichier a été laissé dans le dossier, car quelqu’un l’a modifié.</numerusform>
            <numerusform>%Ln fichiers ont été laissés dans le dossier, car quelqu’un les a modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were left in the folder, since the system does not let them go.</source>
        <translation>
            <numerusform>%Ln fichier a été laissé dans le dossier, car le système le retient.</numerusform>
            <numerusform>%Ln fichiers ont été laissés dans le dossier, car le système les retient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were moved to the trash.</source>
        <translation>
            <numerusform>%Ln fichier a été mis à la corbeille.</numerusform>
            <numerusform>%Ln fichiers ont été mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups of addresses gave the same picture each, {addresses} addresses in all</source>
        <translation>
            <numerusform>%Ln groupe d’adresses a donné une même image, {addresses} adresses en tout</numerusform>
            <numerusform>%Ln groupes d’adresses ont donné chacun une même image, {addresses} adresses en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures were marked as failed</source>
        <translation>
            <numerusform>%Ln image a été marquée comme échec</numerusform>
            <numerusform>%Ln images ont été marquées comme échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>They may only stand in for the real ones. Look at them; if so, mark them as failed.</source>
        <translation>Elles remplacent peut-être seulement les vraies. Regardez-les ; si c’est le cas, marquez-les comme échecs.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>A newer Pixhaul wrote this file; what this one knows can be taken.</source>
        <translation>Un Pixhaul plus récent a écrit ce fichier ; ce que celui-ci connaît peut être repris.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Is new.</source>
        <translation>Est nouveau.</translation>
    </message>
    <message>
        <source>Now: {now}. Then: {then}</source>
        <translation>Maintenant : {now}. Ensuite : {then}</translation>
    </message>
    <message>
        <source>Profile “{name}”</source>
        <translation>Profil « {name} »</translation>
    </message>
    <message>
        <source>Take these</source>
        <translation>Prendre ces valeurs</translation>
    </message>
    <message>
        <source>Takes the values of the file.</source>
        <translation>Prend les valeurs du fichier.</translation>
    </message>
    <message>
        <source>The value of “{name}” cannot be used and is left out.</source>
        <translation>La valeur de « {name} » est inutilisable et laissée de côté.</translation>
    </message>
    <message>
        <source>What {name} would change</source>
        <translation>Ce que {name} changerait</translation>
    </message>
    <message>
        <source>{name} changes nothing: all is set like this already</source>
        <translation>{name} ne change rien : tout est déjà réglé ainsi</translation>
    </message>
    <message>
        <source>“{name}” is no setting here and is left out.</source>
        <translation>« {name} » n’est pas un réglage d’ici et est laissé de côté.</translation>
    </message>
</context>
<context>
    <name>InsecureStrip</name>
    <message numerus="yes">
        <source>%Ln other host(s)</source>
        <translation>
            <numerusform>%Ln autre hôte</numerusform>
            <numerusform>%Ln autres hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Choose which hosts are not verified</source>
        <translation>Choisir les hôtes qui ne sont pas vérifiés</translation>
    </message>
    <message>
        <source>Please note. {text}</source>
        <translation>À noter. {text}</translation>
    </message>
    <message>
        <source>The connection to {hosts} is not verified: others could read or change what is sent</source>
        <translation>La connexion à {hosts} n’est pas vérifiée : d’autres pourraient lire ou modifier ce qui est envoyé</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>It names pictures by {template}.</source>
        <translation>Elle nomme les images selon {template}.</translation>
    </message>
    <message>
        <source>Its limits or rules differ from yours.</source>
        <translation>Ses limites ou ses règles diffèrent des vôtres.</translation>
    </message>
    <message>
        <source>This job was made with other settings</source>
        <translation>Cette tâche a été faite avec d’autres réglages</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Les utiliser</translation>
    </message>
</context>
<context>
    <name>LargerDialog</name>
    <message>
        <source>Larger versions</source>
        <translation>Versions plus grandes</translation>
    </message>
    <message numerus="yes">
        <source>Larger versions exist for up to %Ln picture(s)</source>
        <translation>
            <numerusform>Des versions plus grandes existent pour jusqu’à %Ln image</numerusform>
            <numerusform>Des versions plus grandes existent pour jusqu’à %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Use the larger ones</source>
        <translation>Utiliser les plus grandes</translation>
    </message>
    <message>
        <source>What turns out to have no larger version is fetched in its original size.</source>
        <translation>Ce qui s’avère ne pas avoir de version plus grande est récupéré dans sa taille d’origine.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more with fewer pictures; look again after these</source>
        <translation>
            <numerusform>et %Ln de plus avec moins d’images ; cherchez encore après celles-ci</numerusform>
            <numerusform>et %Ln de plus avec moins d’images ; cherchez encore après celles-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>{better} of {tried} tried have a larger version, about {times} times as large</source>
        <translation>{better} sur {tried} essayées ont une version plus grande, environ {times} fois plus grande</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Looking for larger versions…</source>
        <translation>Recherche de versions plus grandes…</translation>
    </message>
    <message>
        <source>Looking for larger versions… {share}</source>
        <translation>Recherche de versions plus grandes… {share}</translation>
    </message>
    <message>
        <source>No larger versions were found</source>
        <translation>Aucune version plus grande n’a été trouvée</translation>
    </message>
    <message>
        <source>Pictures that are saved already are not looked at.</source>
        <translation>Les images déjà enregistrées ne sont pas examinées.</translation>
    </message>
    <message numerus="yes">
        <source>The larger version of %Ln picture(s) will be fetched</source>
        <translation>
            <numerusform>La version plus grande de %Ln image sera récupérée</numerusform>
            <numerusform>La version plus grande de %Ln images sera récupérée</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Bytes, above</source>
        <translation>Octets, en haut</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Meaning of the bars</source>
        <translation>Signification des barres</translation>
    </message>
    <message>
        <source>Meaning of the curves</source>
        <translation>Signification des courbes</translation>
    </message>
    <message>
        <source>Pictures, below</source>
        <translation>Images, en bas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtées</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Nouvelle tentative</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>LinkActions</name>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Look for larger versions…</source>
        <translation>Chercher des versions plus grandes…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use the link as it was given</source>
        <translation>Utiliser le lien tel que donné</translation>
    </message>
</context>
<context>
    <name>LinkDelegate</name>
    <message>
        <source>Address of line {number}</source>
        <translation>Adresse de la ligne {number}</translation>
    </message>
</context>
<context>
    <name>LinkList</name>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln doublon</numerusform>
            <numerusform>%Ln doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln hôte</numerusform>
            <numerusform>%Ln hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed</source>
        <translation>
            <numerusform>%Ln dans la liste</numerusform>
            <numerusform>%Ln dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not listed</source>
        <translation>
            <numerusform>%Ln pas dans la liste</numerusform>
            <numerusform>%Ln pas dans la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>No links yet</source>
        <translation>Pas encore de liens</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Rétablir : {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo {what}</source>
        <translation>Annuler : {what}</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Close this list</source>
        <translation>Fermer cette liste</translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+9</source>
        <translation>Ctrl+1 à Ctrl+9</translation>
    </message>
    <message>
        <source>First to ninth list</source>
        <translation>De la première à la neuvième liste</translation>
    </message>
    <message>
        <source>It stays in the history</source>
        <translation>Elle reste dans l’historique</translation>
    </message>
    <message>
        <source>Move this list down</source>
        <translation>Descendre cette liste</translation>
    </message>
    <message>
        <source>Move this list up</source>
        <translation>Monter cette liste</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Next list</source>
        <translation>Liste suivante</translation>
    </message>
    <message>
        <source>Previous list</source>
        <translation>Liste précédente</translation>
    </message>
    <message>
        <source>Rename this list…</source>
        <translation>Renommer cette liste…</translation>
    </message>
    <message>
        <source>Show list {number}</source>
        <translation>Afficher la liste {number}</translation>
    </message>
    <message>
        <source>Show the lists</source>
        <translation>Afficher les listes</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Hide the lists</source>
        <translation>Masquer les listes</translation>
    </message>
    <message>
        <source>Hide the lists (F9)</source>
        <translation>Masquer les listes (F9)</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Open lists</source>
        <translation>Listes ouvertes</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Lancer maintenant</translation>
    </message>
</context>
<context>
    <name>ListProfile</name>
    <message>
        <source>The list goes by your settings until you choose another one.</source>
        <translation>La liste suit vos réglages jusqu’à ce que vous choisissiez un autre profil.</translation>
    </message>
    <message>
        <source>The profile “{name}” of this list is gone</source>
        <translation>Le profil « {name} » de cette liste n’existe plus</translation>
    </message>
</context>
<context>
    <name>ListTitle</name>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Compare side by side</source>
        <translation>Comparer côte à côte</translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Sans étoiles</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Sans verdict</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>mark %Ln picture(s)</source>
        <translation>
            <numerusform>marquer %Ln image</numerusform>
            <numerusform>marquer %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln étoile</numerusform>
            <numerusform>%Ln étoiles</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardée</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
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
            <numerusform>%Ln changée</numerusform>
            <numerusform>%Ln changées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved file(s) are not in the folder any more</source>
        <translation>
            <numerusform>%Ln fichier enregistré n’est plus dans le dossier</numerusform>
            <numerusform>%Ln fichiers enregistrés ne sont plus dans le dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved file(s) changed in the folder</source>
        <translation>
            <numerusform>%Ln fichier enregistré a changé dans le dossier</numerusform>
            <numerusform>%Ln fichiers enregistrés ont changé dans le dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved file(s) missing</source>
        <translation>
            <numerusform>%Ln fichier enregistré manque</numerusform>
            <numerusform>%Ln fichiers enregistrés manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect its disk, and the pictures are back. If it was deleted, fetch them again.</source>
        <translation>Connectez son disque et les images reviennent. S’il a été supprimé, récupérez-les de nouveau.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Récupérer de nouveau</translation>
    </message>
    <message>
        <source>The folder of this list is not there: {folder}</source>
        <translation>Le dossier de cette liste n’est pas là : {folder}</translation>
    </message>
    <message>
        <source>They do not count as done. Fetch them again, or remove them from the list.</source>
        <translation>Ils ne comptent pas comme terminés. Récupérez-les de nouveau, ou retirez-les de la liste.</translation>
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
            <numerusform>%Ln fichier était en cours de modification et se trouve dans les deux dossiers.</numerusform>
            <numerusform>%Ln fichiers étaient en cours de modification et se trouvent dans les deux dossiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not in the folder any more.</source>
        <translation>
            <numerusform>%Ln fichier n’était plus dans le dossier.</numerusform>
            <numerusform>%Ln fichiers n’étaient plus dans le dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are back in their folder</source>
        <translation>
            <numerusform>%Ln image est de retour dans son dossier</numerusform>
            <numerusform>%Ln images sont de retour dans leur dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) copied</source>
        <translation>
            <numerusform>%Ln image copiée</numerusform>
            <numerusform>%Ln images copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) moved</source>
        <translation>
            <numerusform>%Ln image déplacée</numerusform>
            <numerusform>%Ln images déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying pictures…</source>
        <translation>Copie des images…</translation>
    </message>
    <message>
        <source>Moving pictures…</source>
        <translation>Déplacement des images…</translation>
    </message>
    <message>
        <source>The rest stays, because the record could not be written.</source>
        <translation>Le reste est resté en place, car le journal n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Undo moves them back.</source>
        <translation>Annuler les remet en place.</translation>
    </message>
    <message numerus="yes">
        <source>move %Ln picture(s) to another folder</source>
        <translation>
            <numerusform>déplacer %Ln image dans un autre dossier</numerusform>
            <numerusform>déplacer %Ln images dans un autre dossier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>No picture fits “{text}”</source>
        <translation>Aucune image ne correspond à « {text} »</translation>
    </message>
    <message>
        <source>No picture is of this kind</source>
        <translation>Aucune image n’est de ce genre</translation>
    </message>
    <message>
        <source>None of the pictures chosen above fits “{text}”</source>
        <translation>Aucune des images choisies ci-dessus ne correspond à « {text} »</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Afficher toutes les images</translation>
    </message>
</context>
<context>
    <name>OpenLists</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done, {failed} failed</source>
        <translation>Terminé, échecs : {failed}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Paused at {percent}</source>
        <translation>En pause à {percent}</translation>
    </message>
    <message>
        <source>Waits until {name} is done</source>
        <translation>Attend la fin de {name}</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} sur {all} terminées</translation>
    </message>
    <message>
        <source>{percent} · {done} of {all}</source>
        <translation>{percent} · {done} sur {all}</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>By column: {name}</source>
        <translation>Par colonne : {name}</translation>
    </message>
    <message>
        <source>By folder</source>
        <translation>Par dossier</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Par hôte</translation>
    </message>
    <message>
        <source>By likeness</source>
        <translation>Par ressemblance</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Les plus grandes d’abord</translation>
    </message>
    <message>
        <source>Last first</source>
        <translation>Les dernières d’abord</translation>
    </message>
    <message>
        <source>List order</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes d’abord</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Sans titres</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>Les plus lentes d’abord</translation>
    </message>
    <message>
        <source>Time of saving</source>
        <translation>Heure d’enregistrement</translation>
    </message>
    <message>
        <source>Transfer time</source>
        <translation>Temps de transfert</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>De Z à A</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>No browser was found</source>
        <translation>Aucun navigateur trouvé</translation>
    </message>
    <message>
        <source>No file manager was found</source>
        <translation>Aucun gestionnaire de fichiers trouvé</translation>
    </message>
    <message>
        <source>No program was found that opens this picture</source>
        <translation>Aucun programme trouvé pour ouvrir cette image</translation>
    </message>
    <message>
        <source>SVG drawings are not opened from here, because they can hold programs</source>
        <translation>Les dessins SVG ne sont pas ouverts d’ici, car ils peuvent contenir des programmes</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Le fichier n’est plus là</translation>
    </message>
    <message>
        <source>The folder is not there any more</source>
        <translation>Le dossier n’est plus là</translation>
    </message>
    <message>
        <source>This file was not opened: {why}</source>
        <translation>Ce fichier n’a pas été ouvert : {why}</translation>
    </message>
    <message>
        <source>This is not the address of a web page</source>
        <translation>Ce n’est pas l’adresse d’une page web</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep in this computer&apos;s keyring</source>
        <translation>Garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password for {host}</source>
        <translation>Mot de passe de {host}</translation>
    </message>
    <message>
        <source>The address begins with http: others on the way could read the password.</source>
        <translation>L’adresse commence par http : d’autres sur le trajet pourraient lire le mot de passe.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>{host} asks for a password. It is sent to this server only, for as long as Pixhaul runs.</source>
        <translation>{host} demande un mot de passe. Il est envoyé à ce serveur seulement, tant que Pixhaul est ouvert.</translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message>
        <source>A new list. The one before is in the history</source>
        <translation>Une nouvelle liste. La précédente est dans l’historique</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume {saved} of {listed}: an earlier list is not finished</source>
        <translation>Reprendre {saved} sur {listed} : une liste précédente n’est pas terminée</translation>
    </message>
    <message>
        <source>Resume {saved} of {listed}: this list is not finished</source>
        <translation>Reprendre {saved} sur {listed} : cette liste n’est pas terminée</translation>
    </message>
    <message>
        <source>The earlier list was not opened, because a new one was begun</source>
        <translation>La liste précédente n’a pas été ouverte, car une nouvelle a été commencée</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Older</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>Échecs : {count}</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} sur {all} terminées</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Enregistrer dans</translation>
    </message>
</context>
<context>
    <name>PatternCard</name>
    <message numerus="yes">
        <source>A pattern for %Ln addresses</source>
        <translation>
            <numerusform>Un motif pour %Ln adresse</numerusform>
            <numerusform>Un motif pour %Ln adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln addresses</source>
        <translation>
            <numerusform>Ajouter %Ln adresse</numerusform>
            <numerusform>Ajouter %Ln adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>Add all addresses</source>
        <translation>Ajouter toutes les adresses</translation>
    </message>
    <message>
        <source>Add the text as it is</source>
        <translation>Ajouter le texte tel quel</translation>
    </message>
    <message>
        <source>First: {address}</source>
        <translation>Première : {address}</translation>
    </message>
    <message>
        <source>Last: {address}</source>
        <translation>Dernière : {address}</translation>
    </message>
    <message numerus="yes">
        <source>{patterns} patterns for %Ln addresses</source>
        <translation>
            <numerusform>{patterns} motifs pour %Ln adresse</numerusform>
            <numerusform>{patterns} motifs pour %Ln adresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>SVG drawings are kept as files and are not shown here</source>
        <translation>Les dessins SVG sont conservés comme fichiers et ne sont pas affichés ici</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Le fichier n’est plus là</translation>
    </message>
    <message>
        <source>This picture cannot be shown</source>
        <translation>Cette image ne peut pas être affichée</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) copied</source>
        <translation>
            <numerusform>%Ln ligne copiée</numerusform>
            <numerusform>%Ln lignes copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>All names are free, whole, and fit for every disk</source>
        <translation>Tous les noms sont libres, entiers et valables sur tout disque</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Toutes {count}</translation>
    </message>
    <message>
        <source>Changed {count}</source>
        <translation>Modifiées {count}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all that are shown (Ctrl+C)</source>
        <translation>Copier les lignes sélectionnées, ou toutes celles affichées (Ctrl+C)</translation>
    </message>
    <message>
        <source>Finding out the names</source>
        <translation>Recherche des noms</translation>
    </message>
    <message>
        <source>Finding out the names…</source>
        <translation>Recherche des noms…</translation>
    </message>
    <message>
        <source>Finding out the names… {percent} %</source>
        <translation>Recherche des noms… {percent} %</translation>
    </message>
    <message>
        <source>Line	Address	Saved as	Note</source>
        <translation>Ligne	Adresse	Enregistrée sous	Note</translation>
    </message>
    <message>
        <source>Missing columns {count}</source>
        <translation>Colonnes manquantes {count}</translation>
    </message>
    <message>
        <source>Not listed {count}</source>
        <translation>Pas dans la liste {count}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Same names {count}</source>
        <translation>Mêmes noms {count}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Where each picture will be saved</source>
        <translation>Où chaque image sera enregistrée</translation>
    </message>
    <message>
        <source>Where something had to be done about a name, the note says what</source>
        <translation>Là où un nom a dû être adapté, la note dit comment</translation>
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
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Enregistrée sous</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>PreferenceFiles</name>
    <message>
        <source>Export settings</source>
        <translation>Exporter les réglages</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des réglages</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Read settings from a file; you see what would change before it does</source>
        <translation>Lire les réglages d’un fichier ; vous voyez ce qui changerait avant que cela ne change</translation>
    </message>
    <message>
        <source>Settings ({endings})</source>
        <translation>Réglages ({endings})</translation>
    </message>
    <message>
        <source>Write settings and profiles to a file, without passwords, cookies and secret headers</source>
        <translation>Écrire les réglages et les profils dans un fichier, sans mots de passe, cookies ni en-têtes secrets</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source>Back to the default: {value}</source>
        <translation>Revenir à la valeur par défaut : {value}</translation>
    </message>
    <message>
        <source>Leave it to the settings: {value}</source>
        <translation>Laisser aux réglages : {value}</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>Réinitialiser {name}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>A PEM file of certificates to trust instead of the system&apos;s, as some companies need it.</source>
        <translation>Un fichier PEM de certificats auxquels se fier au lieu de ceux du système, comme certaines entreprises l’exigent.</translation>
    </message>
    <message>
        <source>A copy of this kind goes into the folder “converted” beside each picture, which stays as it is.</source>
        <translation>Une copie de ce type va dans le dossier « converted » à côté de chaque image, qui reste telle quelle.</translation>
    </message>
    <message>
        <source>A file such as cat.jpg.json says beside each picture where it came from, with your own columns.</source>
        <translation>Un fichier tel que cat.jpg.json dit à côté de chaque image d’où elle vient, avec vos propres colonnes.</translation>
    </message>
    <message>
        <source>A message from the desktop when a run of half a minute or more ends and you work elsewhere.</source>
        <translation>Un message du bureau quand une exécution d’au moins une demi-minute se termine et que vous travaillez ailleurs.</translation>
    </message>
    <message>
        <source>A picture larger than this is not saved, which protects the disk from endless answers.</source>
        <translation>Une image plus grosse n’est pas enregistrée, ce qui protège le disque des réponses sans fin.</translation>
    </message>
    <message>
        <source>A picture that brings less data per second over half a minute is dropped and tried again later.</source>
        <translation>Une image qui apporte moins de données par seconde pendant une demi-minute est abandonnée et réessayée plus tard.</translation>
    </message>
    <message>
        <source>Adds every address that is copied, in any program; the window says so as long as it does.</source>
        <translation>Ajoute chaque adresse copiée, dans tout programme ; la fenêtre l’indique tant que cela dure.</translation>
    </message>
    <message>
        <source>Anybody on the way could read or change what these hosts send; the window reminds you of them.</source>
        <translation>N’importe qui sur le trajet pourrait lire ou modifier ce qu’envoient ces hôtes ; la fenêtre vous les rappelle.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the picture</source>
        <translation>Comme l’image</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Asks github.com once a day whether there is a newer version; nothing is sent but the version of Pixhaul you use.</source>
        <translation>Demande une fois par jour à github.com s’il existe une version plus récente ; rien n’est envoyé hormis la version de Pixhaul que vous utilisez.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Automatic starts small and gives each host as much as it bears.</source>
        <translation>Automatique commence petit et donne à chaque hôte autant qu’il supporte.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <source>Choose a cookie file</source>
        <translation>Choisir un fichier de cookies</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Converted copies</source>
        <translation>Copies converties</translation>
    </message>
    <message>
        <source>Cookie file</source>
        <translation>Fichier de cookies</translation>
    </message>
    <message>
        <source>Cookies you exported from your browser, sent to their own servers only; no others are ever sent.</source>
        <translation>Cookies que vous avez exportés de votre navigateur, envoyés à leurs propres serveurs seulement ; aucun autre n’est jamais envoyé.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Each file says where it came from, without passwords, where the disk can keep that.</source>
        <translation>Chaque fichier dit d’où il vient, sans mots de passe, là où le disque peut le retenir.</translation>
    </message>
    <message>
        <source>Extra headers</source>
        <translation>En-têtes supplémentaires</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Hosts that are not verified</source>
        <translation>Hôtes non vérifiés</translation>
    </message>
    <message>
        <source>How Pixhaul introduces itself to servers; empty for its honest name with a link to its home.</source>
        <translation>Comment Pixhaul se présente aux serveurs ; vide pour son nom véritable avec un lien vers son site.</translation>
    </message>
    <message>
        <source>How files and folders are named, as below the pictures in the window.</source>
        <translation>Comment les fichiers et dossiers sont nommés, comme sous les images dans la fenêtre.</translation>
    </message>
    <message>
        <source>How long a server may be silent before the picture is given up and tried again later.</source>
        <translation>Combien de temps un serveur peut se taire avant que l’image soit abandonnée et réessayée plus tard.</translation>
    </message>
    <message>
        <source>How many pictures are fetched at the same time, over all hosts.</source>
        <translation>Combien d’images sont récupérées en même temps, tous hôtes confondus.</translation>
    </message>
    <message>
        <source>How often a picture is asked for when the trouble may pass by itself.</source>
        <translation>Combien de fois une image est demandée quand le problème peut passer de lui-même.</translation>
    </message>
    <message>
        <source>In pixels; a picture that is smaller is never made larger.</source>
        <translation>En pixels ; une image plus petite n’est jamais agrandie.</translation>
    </message>
    <message>
        <source>Keep SVG drawings</source>
        <translation>Conserver les dessins SVG</translation>
    </message>
    <message>
        <source>Keep a log</source>
        <translation>Tenir un journal d’événements</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Plus gros fichier</translation>
    </message>
    <message>
        <source>Least speed</source>
        <translation>Vitesse minimale</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light or dark colours for the whole window.</source>
        <translation>Couleurs claires ou sombres pour toute la fenêtre.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Longest side of copies</source>
        <translation>Plus grand côté des copies</translation>
    </message>
    <message>
        <source>Longest time in seconds</source>
        <translation>Durée maximale en secondes</translation>
    </message>
    <message>
        <source>Look for newer versions</source>
        <translation>Chercher de nouvelles versions</translation>
    </message>
    <message>
        <source>Make share links direct</source>
        <translation>Rendre directs les liens de partage</translation>
    </message>
    <message>
        <source>Mark files with their origin</source>
        <translation>Marquer les fichiers de leur origine</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Plus de contraste</translation>
    </message>
    <message>
        <source>Most data per second for all pictures together; also holds for what is under way.</source>
        <translation>Données par seconde au maximum pour toutes les images ensemble ; vaut aussi pour ce qui est en cours.</translation>
    </message>
    <message>
        <source>Most pixels</source>
        <translation>Pixels au maximum</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Names from servers</source>
        <translation>Noms donnés par les serveurs</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>No cookies</source>
        <translation>Sans cookies</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>One picture may take so long to arrive, pauses not counted; then it is given up.</source>
        <translation>Le temps qu’une image peut mettre à arriver, sans les pauses ; ensuite elle est abandonnée.</translation>
    </message>
    <message>
        <source>One “host: none”, “host: page” or “host: address of a page” a line, for hosts that need another rule.</source>
        <translation>Un « host: none », « host: page » ou « host: adresse d’une page » par ligne, pour les hôtes qui demandent une autre règle.</translation>
    </message>
    <message>
        <source>Only plain letters, digits and signs can be sent.</source>
        <translation>Seuls des lettres simples, des chiffres et des signes peuvent être envoyés.</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <translation>Certificats propres</translation>
    </message>
    <message>
        <source>Page of origin</source>
        <translation>Page d’origine</translation>
    </message>
    <message>
        <source>Patience in seconds</source>
        <translation>Patience en secondes</translation>
    </message>
    <message>
        <source>Pictures at once</source>
        <translation>Images à la fois</translation>
    </message>
    <message>
        <source>Pictures at once from one host</source>
        <translation>Images à la fois d’un même hôte</translation>
    </message>
    <message>
        <source>Pixhaul&apos;s own</source>
        <translation>Celui de Pixhaul</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Referer</source>
        <translation>Référent (Referer)</translation>
    </message>
    <message>
        <source>Referer for single hosts</source>
        <translation>Référent pour certains hôtes</translation>
    </message>
    <message>
        <source>Rings stand still, and animated pictures play only when you press their button.</source>
        <translation>Les anneaux restent immobiles, et les images animées ne jouent que lorsque vous appuyez sur leur bouton.</translation>
    </message>
    <message>
        <source>Sent with every request, one “Name: value” a line; secrets go to the first server of a picture only.</source>
        <translation>Envoyés avec chaque requête, un « Nom: valeur » par ligne ; les secrets ne vont qu’au premier serveur d’une image.</translation>
    </message>
    <message>
        <source>Sidecar files</source>
        <translation>Fichiers d’accompagnement</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Stronger lines, outlines and texts, in light and in dark colours.</source>
        <translation>Lignes, contours et textes plus marqués, en couleurs claires et sombres.</translation>
    </message>
    <message>
        <source>Suspicious from</source>
        <translation>Suspecte à partir de</translation>
    </message>
    <message>
        <source>Tell the end of long runs</source>
        <translation>Annoncer la fin des longues exécutions</translation>
    </message>
    <message>
        <source>Tells a server on which page its picture was found, where that is known; many insist on it.</source>
        <translation>Dit au serveur sur quelle page son image a été trouvée, quand on le sait ; beaucoup l’exigent.</translation>
    </message>
    <message>
        <source>The language of the window; all of it changes at once.</source>
        <translation>La langue de la fenêtre ; tout y change aussitôt.</translation>
    </message>
    <message>
        <source>The system&apos;s certificates</source>
        <translation>Certificats du système</translation>
    </message>
    <message>
        <source>The way to the network: the system&apos;s own settings, a direct line, or a proxy of your choice.</source>
        <translation>Le chemin vers le réseau : les réglages du système, une ligne directe, ou un proxy de votre choix.</translation>
    </message>
    <message>
        <source>They are saved as files and never shown here, because a drawing can hold a program.</source>
        <translation>Ils sont enregistrés comme fichiers et jamais affichés ici, car un dessin peut contenir un programme.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Turns links for sharing a file, such as Dropbox&apos;s, into the address of the picture itself.</source>
        <translation>Transforme les liens de partage de fichiers, comme ceux de Dropbox, en adresse de l’image elle-même.</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>Agent utilisateur (User-Agent)</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>Surveiller le presse-papiers</translation>
    </message>
    <message>
        <source>When so many addresses lead to the same picture, it is probably a placeholder and is marked.</source>
        <translation>Quand autant d’adresses mènent à la même image, c’est sans doute une image de remplacement, et elle est signalée.</translation>
    </message>
    <message>
        <source>Where a server gives the file a name, {name} is that one instead of the end of the address.</source>
        <translation>Quand un serveur donne un nom au fichier, {name} est ce nom au lieu de la fin de l’adresse.</translation>
    </message>
    <message>
        <source>Width times height; a picture with more is not saved, because decoding it could fill the memory.</source>
        <translation>Largeur fois hauteur ; une image qui en a plus n’est pas enregistrée, car son décodage pourrait remplir la mémoire.</translation>
    </message>
    <message>
        <source>Writes down what failed and why, on this computer only and never with a password.</source>
        <translation>Note ce qui a échoué et pourquoi, sur cet ordinateur seulement et jamais avec un mot de passe.</translation>
    </message>
    <message>
        <source>accessibility animation reduce move calm gif</source>
        <translation>accessibilité animation réduire mouvement calme gif</translation>
    </message>
    <message>
        <source>accessibility high contrast more readable eyes</source>
        <translation>accessibilité contraste élevé plus lisible yeux</translation>
    </message>
    <message>
        <source>bandwidth rate throttle</source>
        <translation>bande passante débit limiter</translation>
    </message>
    <message>
        <source>browser identity</source>
        <translation>navigateur identité</translation>
    </message>
    <message>
        <source>connections parallel lane server</source>
        <translation>connexions parallèles voie serveur</translation>
    </message>
    <message>
        <source>connections parallel transfers jobs</source>
        <translation>connexions parallèles transferts tâches</translation>
    </message>
    <message>
        <source>content disposition filename</source>
        <translation>content disposition nom de fichier</translation>
    </message>
    <message>
        <source>convert jpeg png webp second output resize</source>
        <translation>convertir jpeg png webp deuxième sortie redimensionner</translation>
    </message>
    <message>
        <source>convert resize scale dimensions edge</source>
        <translation>convertir redimensionner échelle dimensions bord</translation>
    </message>
    <message>
        <source>copy paste collect</source>
        <translation>copier coller recueillir</translation>
    </message>
    <message>
        <source>dimensions resolution bomb</source>
        <translation>dimensions résolution bombe</translation>
    </message>
    <message>
        <source>dropbox google drive onedrive github rewrite</source>
        <translation>dropbox google drive onedrive github réécriture</translation>
    </message>
    <message>
        <source>duration total cap</source>
        <translation>durée total plafond</translation>
    </message>
    <message>
        <source>history record</source>
        <translation>historique journal</translation>
    </message>
    <message>
        <source>identical duplicates placeholder cluster</source>
        <translation>identiques doublons remplacement groupe</translation>
    </message>
    <message>
        <source>json provenance metadata columns</source>
        <translation>json provenance métadonnées colonnes</translation>
    </message>
    <message>
        <source>login session netscape</source>
        <translation>connexion session netscape</translation>
    </message>
    <message>
        <source>notification message finished done tray</source>
        <translation>notification message terminé fini zone</translation>
    </message>
    <message>
        <source>referrer exceptions</source>
        <translation>referrer référent exceptions</translation>
    </message>
    <message>
        <source>referrer page origin privacy</source>
        <translation>referrer référent page origine vie privée</translation>
    </message>
    <message>
        <source>request fields authorization</source>
        <translation>requête champs autorisation</translation>
    </message>
    <message>
        <source>retry attempts</source>
        <translation>réessayer tentatives</translation>
    </message>
    <message>
        <source>size bytes</source>
        <translation>taille octets</translation>
    </message>
    <message>
        <source>slow minimum drip</source>
        <translation>lent minimum goutte</translation>
    </message>
    <message>
        <source>socks http password</source>
        <translation>socks http mot de passe</translation>
    </message>
    <message>
        <source>source provenance attribute zone quarantine</source>
        <translation>source provenance attribut zone quarantaine</translation>
    </message>
    <message>
        <source>template folder file name</source>
        <translation>modèle dossier fichier nom</translation>
    </message>
    <message>
        <source>theme dark light</source>
        <translation>thème sombre clair</translation>
    </message>
    <message>
        <source>timeout wait</source>
        <translation>délai attente</translation>
    </message>
    <message>
        <source>tls ssl authority bundle</source>
        <translation>tls ssl autorité lot</translation>
    </message>
    <message>
        <source>tls ssl certificate insecure self-signed</source>
        <translation>tls ssl certificat non sécurisé auto-signé</translation>
    </message>
    <message>
        <source>translation english locale</source>
        <translation>traduction français anglais langue régionale</translation>
    </message>
    <message>
        <source>update upgrade release check</source>
        <translation>mise à jour nouvelle version publication vérifier</translation>
    </message>
    <message>
        <source>vector</source>
        <translation>vectoriel</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message numerus="yes">
        <source>%Ln settings set back</source>
        <translation>
            <numerusform>%Ln réglage réinitialisé</numerusform>
            <numerusform>%Ln réglages réinitialisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settings taken from the file</source>
        <translation>
            <numerusform>%Ln réglage repris du fichier</numerusform>
            <numerusform>%Ln réglages repris du fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Les changements prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>No setting is called like this</source>
        <translation>Aucun réglage ne porte ce nom</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Set everything here back; it can be undone</source>
        <translation>Tout remettre ici aux valeurs par défaut ; cela peut être annulé</translation>
    </message>
    <message>
        <source>The profile “{name}” is deleted</source>
        <translation>Le profil « {name} » est supprimé</translation>
    </message>
    <message>
        <source>The profile “{name}” leaves everything to the settings</source>
        <translation>Le profil « {name} » laisse tout aux réglages</translation>
    </message>
    <message>
        <source>Try another word.</source>
        <translation>Essayez un autre mot.</translation>
    </message>
</context>
<context>
    <name>PreflightCard</name>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln adresse</numerusform>
            <numerusform>%Ln adresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses from {name}</source>
        <translation>
            <numerusform>%Ln adresse de {name}</numerusform>
            <numerusform>%Ln adresses de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses from {name}, until you cancelled</source>
        <translation>
            <numerusform>%Ln adresse de {name}, jusqu’à l’annulation</numerusform>
            <numerusform>%Ln adresses de {name}, jusqu’à l’annulation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses, until you cancelled</source>
        <translation>
            <numerusform>%Ln adresse, jusqu’à l’annulation</numerusform>
            <numerusform>%Ln adresses, jusqu’à l’annulation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln doublon</numerusform>
            <numerusform>%Ln doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln host(s)</source>
        <translation>
            <numerusform>%Ln hôte</numerusform>
            <numerusform>%Ln hôtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not web addresses</source>
        <translation>
            <numerusform>%Ln n’est pas une adresse web</numerusform>
            <numerusform>%Ln ne sont pas des adresses web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln share links turned into direct ones</source>
        <translation>
            <numerusform>%Ln lien de partage rendu direct</numerusform>
            <numerusform>%Ln liens de partage rendus directs</numerusform>
        </translation>
    </message>
    <message>
        <source>As a list of its own</source>
        <translation>Comme liste à part</translation>
    </message>
    <message>
        <source>Columns and names…</source>
        <translation>Colonnes et noms…</translation>
    </message>
    <message>
        <source>No column with pictures</source>
        <translation>Aucune colonne avec des images</translation>
    </message>
    <message>
        <source>No web address found</source>
        <translation>Aucune adresse web trouvée</translation>
    </message>
    <message>
        <source>No web address in {name}</source>
        <translation>Aucune adresse web dans {name}</translation>
    </message>
    <message>
        <source>Pictures from: {columns}</source>
        <translation>Images de : {columns}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start fetching the pictures</source>
        <translation>Commencer à récupérer les images</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre l’ajout</translation>
    </message>
    <message>
        <source>Take these lines off the list again</source>
        <translation>Retirer ces lignes de la liste</translation>
    </message>
    <message>
        <source>Take these lines off this list, and open them beside it</source>
        <translation>Retirer ces lignes de cette liste, et les ouvrir à côté</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more table(s)</source>
        <translation>
            <numerusform>et %Ln autre tableau</numerusform>
            <numerusform>et %Ln autres tableaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Asking the server</source>
        <translation>Demande au serveur</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changée</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquante</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Same as line {number}</source>
        <translation>Comme la ligne {number}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Waiting for host</source>
        <translation>En attente de l’hôte</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changée</translation>
    </message>
    <message>
        <source>loading</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>same as line {number}</source>
        <translation>comme la ligne {number}</translation>
    </message>
    <message>
        <source>{share} · paused</source>
        <translation>{share} · en pause</translation>
    </message>
</context>
<context>
    <name>ProfileBar</name>
    <message>
        <source>All lists</source>
        <translation>Toutes les listes</translation>
    </message>
    <message>
        <source>Another name takes effect with Enter</source>
        <translation>Un autre nom prend effet avec Entrée</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Duplicate the profile</source>
        <translation>Dupliquer le profil</translation>
    </message>
    <message>
        <source>Make a profile of what you have changed in the settings</source>
        <translation>Faire un profil de ce que vous avez changé dans les réglages</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Settings for</source>
        <translation>Réglages pour</translation>
    </message>
</context>
<context>
    <name>ProfilePicker</name>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profil : {name}</translation>
    </message>
    <message>
        <source>Profiles…</source>
        <translation>Profils…</translation>
    </message>
    <message>
        <source>The profile of this list: its names, limits and headers</source>
        <translation>Le profil de cette liste : ses noms, ses limites et ses en-têtes</translation>
    </message>
</context>
<context>
    <name>ProxyField</name>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Keep the password in this computer&apos;s keyring</source>
        <translation>Garder le mot de passe dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sans proxy</translation>
    </message>
    <message>
        <source>Own proxy</source>
        <translation>Proxy propre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Nom d’utilisateur du proxy</translation>
    </message>
    <message>
        <source>Write the address as http://proxy.example:3128 or socks5://127.0.0.1:1080.</source>
        <translation>Écrivez l’adresse comme http://proxy.example:3128 ou socks5://127.0.0.1:1080.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Asked too often</source>
        <translation>Trop de demandes</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Could not be saved</source>
        <translation>Enregistrement impossible</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disque plein</translation>
    </message>
    <message>
        <source>Empty answer</source>
        <translation>Réponse vide</translation>
    </message>
    <message>
        <source>Fault in Pixhaul</source>
        <translation>Défaut de Pixhaul</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Fichier changé</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Fichier manquant</translation>
    </message>
    <message>
        <source>Folder cannot be written to</source>
        <translation>Écriture impossible dans le dossier</translation>
    </message>
    <message>
        <source>Folder missing</source>
        <translation>Dossier manquant</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplète</translation>
    </message>
    <message>
        <source>Network trouble</source>
        <translation>Problème de réseau</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas une image</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>No such server</source>
        <translation>Serveur inexistant</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not there any more</source>
        <translation>N’est plus là</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Autres raisons</translation>
    </message>
    <message>
        <source>Password needed</source>
        <translation>Mot de passe requis</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Image de remplacement</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>Adresse privée</translation>
    </message>
    <message>
        <source>Proxy trouble</source>
        <translation>Problème de proxy</translation>
    </message>
    <message>
        <source>Refused ({status})</source>
        <translation>Refusé ({status})</translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation>Retirée définitivement</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Dessin SVG</translation>
    </message>
    <message>
        <source>Sent in circles</source>
        <translation>Renvoi en boucle</translation>
    </message>
    <message>
        <source>Sent somewhere unsafe</source>
        <translation>Renvoi vers un lieu non sûr</translation>
    </message>
    <message>
        <source>Server trouble ({status})</source>
        <translation>Problème de serveur ({status})</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Trop grosse</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Too many pixels</source>
        <translation>Trop de pixels</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Trop lent</translation>
    </message>
    <message>
        <source>Took too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Unknown kind of picture</source>
        <translation>Type d’image inconnu</translation>
    </message>
    <message>
        <source>Unreadable answer</source>
        <translation>Réponse illisible</translation>
    </message>
</context>
<context>
    <name>ReportActions</name>
    <message>
        <source>A page with small pictures, names and failures, to look at and to print</source>
        <translation>Une page avec de petites images, les noms et les échecs, à regarder et à imprimer</translation>
    </message>
    <message>
        <source>Checksums of all saved pictures, for sha256sum</source>
        <translation>Sommes de contrôle de toutes les images enregistrées, pour sha256sum</translation>
    </message>
    <message>
        <source>Copies of all saved pictures with checksums and provenance, for an archive</source>
        <translation>Copies de toutes les images enregistrées avec sommes de contrôle et provenance, pour une archive</translation>
    </message>
    <message>
        <source>Copy failed addresses</source>
        <translation>Copier les adresses en échec</translation>
    </message>
    <message>
        <source>One row for each line of the list</source>
        <translation>Une ligne pour chaque ligne de la liste</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save SHA256SUMS…</source>
        <translation>Enregistrer SHA256SUMS…</translation>
    </message>
    <message>
        <source>Save as BagIt bag…</source>
        <translation>Enregistrer comme sac BagIt…</translation>
    </message>
    <message>
        <source>Save contact sheet…</source>
        <translation>Enregistrer la planche-contact…</translation>
    </message>
    <message>
        <source>Save failed rows as…</source>
        <translation>Enregistrer les lignes en échec sous…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Save the sheet with results…</source>
        <translation>Enregistrer la feuille avec les résultats…</translation>
    </message>
    <message>
        <source>Your own table, with what happened beside each row</source>
        <translation>Votre propre tableau, avec ce qui s’est passé à côté de chaque ligne</translation>
    </message>
</context>
<context>
    <name>ReportWriter</name>
    <message>
        <source>The report could not be written</source>
        <translation>Le rapport n’a pas pu être écrit</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message numerus="yes">
        <source>%Ln failed addresses were copied</source>
        <translation>
            <numerusform>%Ln adresse en échec copiée</numerusform>
            <numerusform>%Ln adresses en échec copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed row(s) saved</source>
        <translation>
            <numerusform>%Ln ligne en échec enregistrée</numerusform>
            <numerusform>%Ln lignes en échec enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) packed into {file}</source>
        <translation>
            <numerusform>%Ln image réunie dans {file}</numerusform>
            <numerusform>%Ln images réunies dans {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures are not as saved any more and left out.</source>
        <translation>
            <numerusform>%Ln image n’est plus telle qu’enregistrée et a été exclue.</numerusform>
            <numerusform>%Ln images ne sont plus telles qu’enregistrées et ont été exclues.</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is still being written</source>
        <translation>Un rapport est encore en cours d’écriture</translation>
    </message>
    <message>
        <source>Add some links first.</source>
        <translation>Ajoutez d’abord des liens.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sommes de contrôle</translation>
    </message>
    <message>
        <source>Copying pictures… {share}</source>
        <translation>Copie des images… {share}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Rien n’a échoué</translation>
    </message>
    <message>
        <source>Save SHA256SUMS</source>
        <translation>Enregistrer SHA256SUMS</translation>
    </message>
    <message>
        <source>Save a report instead: it has a row for each line.</source>
        <translation>Enregistrez plutôt un rapport : il a une ligne pour chaque ligne.</translation>
    </message>
    <message>
        <source>Save as BagIt bag</source>
        <translation>Enregistrer comme sac BagIt</translation>
    </message>
    <message>
        <source>Save contact sheet</source>
        <translation>Enregistrer la planche-contact</translation>
    </message>
    <message>
        <source>Save failed rows as</source>
        <translation>Enregistrer les lignes en échec sous</translation>
    </message>
    <message>
        <source>Save job as</source>
        <translation>Enregistrer la tâche sous</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save the sheet with results</source>
        <translation>Enregistrer la feuille avec les résultats</translation>
    </message>
    <message>
        <source>Save the sheet with results…</source>
        <translation>Enregistrer la feuille avec les résultats…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Start the list first.</source>
        <translation>Démarrez d’abord la liste.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message numerus="yes">
        <source>The checksums of %Ln picture(s) were saved</source>
        <translation>
            <numerusform>Les sommes de contrôle de %Ln image sont enregistrées</numerusform>
            <numerusform>Les sommes de contrôle de %Ln images sont enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>The contact sheet was saved</source>
        <translation>La planche-contact est enregistrée</translation>
    </message>
    <message>
        <source>The job was saved</source>
        <translation>La tâche est enregistrée</translation>
    </message>
    <message>
        <source>The list came from several tables. Which one?</source>
        <translation>La liste vient de plusieurs tableaux. Lequel ?</translation>
    </message>
    <message>
        <source>The report was saved</source>
        <translation>Le rapport est enregistré</translation>
    </message>
    <message>
        <source>The sheet was saved</source>
        <translation>La feuille est enregistrée</translation>
    </message>
    <message>
        <source>There are no saved pictures yet</source>
        <translation>Il n’y a pas encore d’images enregistrées</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Il n’y a encore rien à enregistrer</translation>
    </message>
    <message>
        <source>This list came from no table</source>
        <translation>Cette liste ne vient d’aucun tableau</translation>
    </message>
    <message>
        <source>Try again when it is done.</source>
        <translation>Réessayez quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>With path and size, or the reason, beside each row.</source>
        <translation>Avec chemin et taille, ou la raison, à côté de chaque ligne.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Classeur</translation>
    </message>
    <message>
        <source>Workbook with macros</source>
        <translation>Classeur avec macros</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Écriture du rapport…</translation>
    </message>
    <message>
        <source>Your sheet is ready to save</source>
        <translation>Votre feuille est prête à être enregistrée</translation>
    </message>
    <message>
        <source>Zip file</source>
        <translation>Fichier zip</translation>
    </message>
</context>
<context>
    <name>RunNews</name>
    <message>
        <source>Some pictures are missing</source>
        <translation>Il manque des images</translation>
    </message>
    <message>
        <source>The pictures are here</source>
        <translation>Les images sont là</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}</source>
        <translation>{done} images sur {all} enregistrées en {time}</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {failed} failed</source>
        <translation>{done} images sur {all} enregistrées en {time}, échecs : {failed}</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {number} times faster than one by one</source>
        <translation>{done} images sur {all} enregistrées en {time}, {number} fois plus vite qu’une par une</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {number} times faster than one by one, {failed} failed</source>
        <translation>{done} images sur {all} enregistrées en {time}, {number} fois plus vite qu’une par une, échecs : {failed}</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {number} times faster than one by one, {waiting} wait for their server</source>
        <translation>{done} images sur {all} enregistrées en {time}, {number} fois plus vite qu’une par une, en attente de leur serveur : {waiting}</translation>
    </message>
    <message>
        <source>{done} of {all} pictures saved in {time}, {waiting} wait for their server</source>
        <translation>{done} images sur {all} enregistrées en {time}, en attente de leur serveur : {waiting}</translation>
    </message>
    <message>
        <source>{percent} % – Pixhaul</source>
        <translation>{percent} % – Pixhaul</translation>
    </message>
    <message>
        <source>{percent} % – {name} – Pixhaul</source>
        <translation>{percent} % – {name} – Pixhaul</translation>
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
        <translation>Tout</translation>
    </message>
    <message>
        <source>Bytes and pictures per second over time</source>
        <translation>Octets et images par seconde au fil du temps</translation>
    </message>
    <message>
        <source>Chart as a picture…</source>
        <translation>Le graphique comme image…</translation>
    </message>
    <message>
        <source>Figures as a table (csv)…</source>
        <translation>Les chiffres comme tableau (csv)…</translation>
    </message>
    <message>
        <source>Hide the run</source>
        <translation>Masquer l’exécution</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>How much of the run</source>
        <translation>Quelle partie de l’exécution</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Dernière minute</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the chart as a picture, or its figures as a table</source>
        <translation>Enregistrer le graphique comme image, ou ses chiffres comme tableau</translation>
    </message>
    <message>
        <source>Show the last minute of the run</source>
        <translation>Afficher la dernière minute de l’exécution</translation>
    </message>
    <message>
        <source>Show the run from its begin</source>
        <translation>Afficher l’exécution depuis son début</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>The hosts: their speed, limits and pauses</source>
        <translation>Les hôtes : leur vitesse, leurs limites et leurs pauses</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What to show of the run</source>
        <translation>Ce qu’il faut afficher de l’exécution</translation>
    </message>
    <message>
        <source>Which pictures came side by side, host by host</source>
        <translation>Quelles images sont arrivées côte à côte, hôte par hôte</translation>
    </message>
    <message>
        <source>Whole run</source>
        <translation>Toute l’exécution</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Enregistrer le graphique comme image</translation>
    </message>
    <message>
        <source>Save the figures as a table</source>
        <translation>Enregistrer les chiffres comme tableau</translation>
    </message>
    <message>
        <source>Start the list first.</source>
        <translation>Démarrez d’abord la liste.</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The chart was saved</source>
        <translation>Le graphique est enregistré</translation>
    </message>
    <message>
        <source>The figures were saved</source>
        <translation>Les chiffres sont enregistrés</translation>
    </message>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Il n’y a encore rien à enregistrer</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>%Ln other host(s)</source>
        <translation>
            <numerusform>%Ln autre hôte</numerusform>
            <numerusform>%Ln autres hôtes</numerusform>
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
        <translation>{name} – interrompue après {duration} et réessayée, {size}, commencée à {time}, {host}</translation>
    </message>
    <message>
        <source>{name} – failed after {duration}, {size}, began at {time}, {host}</source>
        <translation>{name} – échec après {duration}, {size}, commencée à {time}, {host}</translation>
    </message>
    <message>
        <source>{name} – saved in {duration}, {size}, began at {time}, {host}</source>
        <translation>{name} – enregistrée en {duration}, {size}, commencée à {time}, {host}</translation>
    </message>
    <message>
        <source>{name} – stopped after {duration}, {size}, began at {time}, {host}</source>
        <translation>{name} – arrêtée après {duration}, {size}, commencée à {time}, {host}</translation>
    </message>
    <message>
        <source>{name} – under way for {duration}, {size}, began at {time}, {host}</source>
        <translation>{name} – en cours depuis {duration}, {size}, commencée à {time}, {host}</translation>
    </message>
    <message>
        <source>{number} at once</source>
        <translation>{number} à la fois</translation>
    </message>
    <message>
        <source>{number} failed</source>
        <translation>échecs : {number}</translation>
    </message>
    <message>
        <source>{number} pictures/s</source>
        <translation>{number} images/s</translation>
    </message>
    <message>
        <source>{number} saved</source>
        <translation>enregistrées : {number}</translation>
    </message>
    <message>
        <source>{number} tried again</source>
        <translation>réessayées : {number}</translation>
    </message>
    <message>
        <source>{number}/s</source>
        <translation>{number}/s</translation>
    </message>
    <message>
        <source>{start} to {end} – {figures}, {host}</source>
        <translation>{start} à {end} – {figures}, {host}</translation>
    </message>
    <message>
        <source>{time} – a break of {duration}, not counted</source>
        <translation>{time} – une pause de {duration}, non comptée</translation>
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
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search names, links and columns</source>
        <translation>Chercher des noms, liens et colonnes</translation>
    </message>
    <message>
        <source>Search names, links and columns (Ctrl+F)</source>
        <translation>Chercher des noms, liens et colonnes (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>Chercher des images</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>%Ln converted copies</source>
        <translation>
            <numerusform>%Ln copie convertie</numerusform>
            <numerusform>%Ln copies converties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures have</source>
        <translation>
            <numerusform>%Ln image a</numerusform>
            <numerusform>%Ln images ont</numerusform>
        </translation>
    </message>
    <message>
        <source>: the page does not say where it comes from</source>
        <translation>: la page ne dit pas d’où elle vient</translation>
    </message>
    <message>
        <source>A brace stands alone</source>
        <translation>Une accolade est seule</translation>
    </message>
    <message>
        <source>A file without a name</source>
        <translation>Un fichier sans nom</translation>
    </message>
    <message>
        <source>A folder in the name is empty</source>
        <translation>Un dossier dans le nom est vide</translation>
    </message>
    <message>
        <source>A new workbook has no macros</source>
        <translation>Un nouveau classeur n’a pas de macros</translation>
    </message>
    <message>
        <source>A part of the name has only dots or blanks</source>
        <translation>Une partie du nom n’a que des points ou des espaces</translation>
    </message>
    <message>
        <source>A public address led to a private one, which was not followed</source>
        <translation>Une adresse publique menait à une adresse privée, qui n’a pas été suivie</translation>
    </message>
    <message>
        <source>A text file can hold one sheet only</source>
        <translation>Un fichier texte ne peut contenir qu’une feuille</translation>
    </message>
    <message>
        <source>Add a file with one address on each line.</source>
        <translation>Ajoutez un fichier avec une adresse par ligne.</translation>
    </message>
    <message>
        <source>Add a list of addresses, or a job that Pixhaul has saved.</source>
        <translation>Ajoutez une liste d’adresses, ou une tâche enregistrée par Pixhaul.</translation>
    </message>
    <message>
        <source>Add a text file with one address on each line.</source>
        <translation>Ajoutez un fichier texte avec une adresse par ligne.</translation>
    </message>
    <message>
        <source>Add a text file with the addresses of pictures.</source>
        <translation>Ajoutez un fichier texte avec les adresses des images.</translation>
    </message>
    <message>
        <source>Add the addresses again.</source>
        <translation>Ajoutez de nouveau les adresses.</translation>
    </message>
    <message>
        <source>Add the password to the proxy settings.</source>
        <translation>Ajoutez le mot de passe aux réglages du proxy.</translation>
    </message>
    <message>
        <source>Add the user name and password to the address again.</source>
        <translation>Ajoutez de nouveau le nom d’utilisateur et le mot de passe à l’adresse.</translation>
    </message>
    <message>
        <source>Allow SVG files in the preferences if you want them.</source>
        <translation>Autorisez les fichiers SVG dans les préférences si vous les voulez.</translation>
    </message>
    <message>
        <source>Allow more time for each picture if you want to wait for it.</source>
        <translation>Accordez plus de temps à chaque image si vous voulez l’attendre.</translation>
    </message>
    <message>
        <source>Amazon sizes</source>
        <translation>Tailles Amazon</translation>
    </message>
    <message>
        <source>Another Pixhaul is already working with these downloads</source>
        <translation>Un autre Pixhaul travaille déjà avec ces téléchargements</translation>
    </message>
    <message>
        <source>Ask for another copy of it.</source>
        <translation>Demandez-en une autre copie.</translation>
    </message>
    <message>
        <source>Ask its owner, or copy it to a place of your own.</source>
        <translation>Demandez à son propriétaire, ou copiez-le à un endroit à vous.</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <translation>Vérifiez son nom et son emplacement.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Vérifiez son chemin.</translation>
    </message>
    <message>
        <source>Check that the data folder may be written to, or choose another one with --data-dir.</source>
        <translation>Vérifiez que l’on peut écrire dans le dossier des données, ou choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>Check the address in a browser.</source>
        <translation>Vérifiez l’adresse dans un navigateur.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Check the disk it lies on, then try again.</source>
        <translation>Vérifiez le disque où il se trouve, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the folder, then retry.</source>
        <translation>Vérifiez le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Check the proxy settings and its password.</source>
        <translation>Vérifiez les réglages du proxy et son mot de passe.</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and your connection.</source>
        <translation>Vérifiez l’orthographe de l’adresse, et votre connexion.</translation>
    </message>
    <message>
        <source>Check your connection, then retry.</source>
        <translation>Vérifiez votre connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>Choose a file that was made with “Export” in the preferences.</source>
        <translation>Choisissez un fichier fait avec « Exporter » dans les préférences.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another folder, then resume.</source>
        <translation>Choisissez un autre dossier, puis reprenez.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <translation>Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Choose others, or start the list first.</source>
        <translation>Choisissez-en d’autres, ou démarrez d’abord la liste.</translation>
    </message>
    <message>
        <source>Close other programs, or lower the number of connections.</source>
        <translation>Fermez d’autres programmes, ou réduisez le nombre de connexions.</translation>
    </message>
    <message>
        <source>Cloudflare sizes</source>
        <translation>Tailles Cloudflare</translation>
    </message>
    <message>
        <source>Cloudinary sizes</source>
        <translation>Tailles Cloudinary</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
    <message>
        <source>Copy the addresses of the pictures and paste them.</source>
        <translation>Copiez les adresses des images et collez-les.</translation>
    </message>
    <message>
        <source>Copy the addresses out of it and paste them.</source>
        <translation>Copiez-en les adresses et collez-les.</translation>
    </message>
    <message>
        <source>Copy the part with the pictures and paste it.</source>
        <translation>Copiez la partie avec les images et collez-la.</translation>
    </message>
    <message>
        <source>Create it, or choose another one.</source>
        <translation>Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Did you mean {{{known}}}?</source>
        <translation>Vouliez-vous dire {{{known}}} ?</translation>
    </message>
    <message>
        <source>Did you mean {{{name}|{near}}}?</source>
        <translation>Vouliez-vous dire {{{name}|{near}}} ?</translation>
    </message>
    <message>
        <source>Drag it from the page it is on, or copy its address there and paste that.</source>
        <translation>Faites-la glisser depuis sa page, ou copiez-y son adresse et collez-la.</translation>
    </message>
    <message>
        <source>Drop links, pictures of a web page, or a list.</source>
        <translation>Déposez des liens, des images d’une page web, ou une liste.</translation>
    </message>
    <message>
        <source>Drupal image styles</source>
        <translation>Styles d’images Drupal</translation>
    </message>
    <message>
        <source>Enter the password from its menu, or put it into the address.</source>
        <translation>Saisissez le mot de passe depuis son menu, ou mettez-le dans l’adresse.</translation>
    </message>
    <message>
        <source>For none of {of} a larger version exists {kind}</source>
        <translation>Sur {of}, aucune n’a de version plus grande {kind}</translation>
    </message>
    <message>
        <source>For {better} of {of} a larger version exists, about {times} times as large {kind}</source>
        <translation>Pour {better} sur {of}, une version plus grande existe, environ {times} fois plus grande {kind}</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then resume.</source>
        <translation>Libérez de l’espace ou choisissez un autre dossier, puis reprenez.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de l’espace.</translation>
    </message>
    <message>
        <source>Give a full http:// or https:// address, a list file, or -.</source>
        <translation>Donnez une adresse http:// ou https:// complète, un fichier de liste, ou -.</translation>
    </message>
    <message>
        <source>Give an address, a list file, or -.</source>
        <translation>Donnez une adresse, un fichier de liste, ou -.</translation>
    </message>
    <message>
        <source>Google sizes</source>
        <translation>Tailles Google</translation>
    </message>
    <message>
        <source>IIIF sizes</source>
        <translation>Tailles IIIF</translation>
    </message>
    <message>
        <source>If it happens again, please report the details.</source>
        <translation>Si cela se reproduit, merci de signaler les détails.</translation>
    </message>
    <message>
        <source>If you trust it, add the private address itself to the list.</source>
        <translation>Si vous lui faites confiance, ajoutez l’adresse privée elle-même à la liste.</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Dans la corbeille</translation>
    </message>
    <message>
        <source>Install Pixhaul again with all its parts, then retry.</source>
        <translation>Réinstallez Pixhaul avec tous ses éléments, puis réessayez.</translation>
    </message>
    <message>
        <source>Install it with: pip install &quot;pixhaul[parquet]&quot;. Or save the table as CSV, then add that.</source>
        <translation>Installez-le avec : pip install &quot;pixhaul[parquet]&quot;. Ou enregistrez le tableau en CSV, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>It has these: {names}.</source>
        <translation>Il y a : {names}.</translation>
    </message>
    <message>
        <source>It has these: {shown}.</source>
        <translation>Il y a : {shown}.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>It may only stand in for the real one. Retry later, or look at the address in a browser.</source>
        <translation>Elle remplace peut-être seulement la vraie. Réessayez plus tard, ou regardez l’adresse dans un navigateur.</translation>
    </message>
    <message>
        <source>It must be in Netscape form, as browser add-ons and curl write it: seven fields with tabs between.</source>
        <translation>Il doit être au format Netscape, comme l’écrivent les extensions de navigateur et curl : sept champs séparés par des tabulations.</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>Données JSON</translation>
    </message>
    <message>
        <source>Known are {some} and others.</source>
        <translation>Sont connus {some} et d’autres.</translation>
    </message>
    <message>
        <source>Known are {some}.</source>
        <translation>Sont connus {some}.</translation>
    </message>
    <message>
        <source>Known are |lower, |upper, |slug and |trim:40.</source>
        <translation>Sont connus |lower, |upper, |slug et |trim:40.</translation>
    </message>
    <message>
        <source>Leave one of the two / out.</source>
        <translation>Supprimez l’un des deux /.</translation>
    </message>
    <message>
        <source>Leave the / at the start out: folders begin in the destination.</source>
        <translation>Supprimez le / du début : les dossiers commencent dans la destination.</translation>
    </message>
    <message>
        <source>Let the file name end with .csv or .txt.</source>
        <translation>Le nom du fichier doit finir par .csv ou .txt.</translation>
    </message>
    <message>
        <source>Let the file name end with .csv, .json, .jsonl or .xlsx.</source>
        <translation>Le nom du fichier doit finir par .csv, .json, .jsonl ou .xlsx.</translation>
    </message>
    <message>
        <source>Let the file name end with .xlsx or .csv.</source>
        <translation>Le nom du fichier doit finir par .xlsx ou .csv.</translation>
    </message>
    <message>
        <source>Let the file name end with .xlsx.</source>
        <translation>Le nom du fichier doit finir par .xlsx.</translation>
    </message>
    <message>
        <source>Little room: {room} free</source>
        <translation>Peu d’espace : {room} libres</translation>
    </message>
    <message>
        <source>Little room: {room} free, will be created</source>
        <translation>Peu d’espace : {room} libres, sera créé</translation>
    </message>
    <message>
        <source>Look for it at another address.</source>
        <translation>Cherchez-la à une autre adresse.</translation>
    </message>
    <message>
        <source>Magento cache</source>
        <translation>Cache Magento</translation>
    </message>
    <message>
        <source>Names cannot leave the destination folder.</source>
        <translation>Les noms ne peuvent pas sortir du dossier de destination.</translation>
    </message>
    <message>
        <source>Next.js sizes</source>
        <translation>Tailles Next.js</translation>
    </message>
    <message>
        <source>No web address for this file</source>
        <translation>Aucune adresse web pour ce fichier</translation>
    </message>
    <message>
        <source>No web address in row {row}</source>
        <translation>Aucune adresse web à la ligne {row}</translation>
    </message>
    <message>
        <source>Not a web address</source>
        <translation>Pas une adresse web</translation>
    </message>
    <message>
        <source>Not a web address: it is a path on a disk</source>
        <translation>Pas une adresse web : c’est un chemin sur un disque</translation>
    </message>
    <message>
        <source>Not a web address: it is too long</source>
        <translation>Pas une adresse web : c’est trop long</translation>
    </message>
    <message>
        <source>Not a web address: it starts with {lower}:</source>
        <translation>Pas une adresse web : commence par {lower}:</translation>
    </message>
    <message>
        <source>Not a web address: this picture was saved beside the page</source>
        <translation>Pas une adresse web : cette image a été enregistrée à côté de la page</translation>
    </message>
    <message>
        <source>Not a web address: {cause}</source>
        <translation>Pas une adresse web : {cause}</translation>
    </message>
    <message>
        <source>Not a web address: {lower}{cause}</source>
        <translation>Pas une adresse web : {lower}{cause}</translation>
    </message>
    <message>
        <source>Not enough room: about {wanted} needed, {room} free</source>
        <translation>Pas assez d’espace : environ {wanted} requis, {room} libres</translation>
    </message>
    <message>
        <source>Not enough room: {room} free</source>
        <translation>Pas assez d’espace : {room} libres</translation>
    </message>
    <message>
        <source>Not read: an archive inside an archive</source>
        <translation>Non lu : une archive dans une archive</translation>
    </message>
    <message>
        <source>Not read: an archive may hold {max_lists} lists</source>
        <translation>Non lu : une archive peut contenir {max_lists} listes</translation>
    </message>
    <message>
        <source>Not read: it is protected with a password</source>
        <translation>Non lu : protégé par un mot de passe</translation>
    </message>
    <message>
        <source>Nothing has failed</source>
        <translation>Rien n’a échoué</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Open it in a text editor and copy the addresses out of it.</source>
        <translation>Ouvrez-le dans un éditeur de texte et copiez-en les adresses.</translation>
    </message>
    <message>
        <source>Open it in your office program, save it anew, then add that.</source>
        <translation>Ouvrez-le dans votre logiciel de bureau, enregistrez-le à nouveau, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>Open it, then copy the address and paste it.</source>
        <translation>Ouvrez-le, puis copiez l’adresse et collez-la.</translation>
    </message>
    <message>
        <source>Open its page in a browser to see whether it needs a login.</source>
        <translation>Ouvrez sa page dans un navigateur pour voir si elle demande une connexion.</translation>
    </message>
    <message>
        <source>Open one of the manifests that it names in a browser, save it, then add that file.</source>
        <translation>Ouvrez dans un navigateur l’un des manifestes qu’il nomme, enregistrez-le, puis ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Open one of the sitemaps that it names in a browser, save it, then add that file.</source>
        <translation>Ouvrez dans un navigateur l’un des plans de site qu’il nomme, enregistrez-le, puis ajoutez ce fichier.</translation>
    </message>
    <message>
        <source>Open the address in a browser and copy the picture&apos;s own address.</source>
        <translation>Ouvrez l’adresse dans un navigateur et copiez l’adresse de l’image elle-même.</translation>
    </message>
    <message>
        <source>Open the pages that it names, then drag or copy their pictures.</source>
        <translation>Ouvrez les pages qu’il nomme, puis faites glisser ou copiez leurs images.</translation>
    </message>
    <message>
        <source>Open the pages that you want, then drag or copy their pictures.</source>
        <translation>Ouvrez les pages voulues, puis faites glisser ou copiez leurs images.</translation>
    </message>
    <message>
        <source>Pasted cells</source>
        <translation>Cellules collées</translation>
    </message>
    <message>
        <source>Pictures of a list of {store} addresses; provenance.csv tells where each came from</source>
        <translation>Images d’une liste de {store} adresses ; provenance.csv dit d’où vient chacune</translation>
    </message>
    <message>
        <source>Pixhaul needs one more package to read Parquet files</source>
        <translation>Pixhaul a besoin d’un paquet de plus pour lire les fichiers Parquet</translation>
    </message>
    <message>
        <source>Raise the limit if you want pictures this large.</source>
        <translation>Relevez la limite si vous voulez des images aussi grosses.</translation>
    </message>
    <message>
        <source>Reconnect the disk or choose another folder, then resume.</source>
        <translation>Reconnectez le disque ou choisissez un autre dossier, puis reprenez.</translation>
    </message>
    <message>
        <source>Reload the page with the network panel open, then save the recording again.</source>
        <translation>Rechargez la page avec le panneau réseau ouvert, puis enregistrez de nouveau la capture.</translation>
    </message>
    <message>
        <source>Rename it, then try again.</source>
        <translation>Renommez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Retry to fetch it again.</source>
        <translation>Réessayez pour la récupérer de nouveau.</translation>
    </message>
    <message>
        <source>Retry to fetch it.</source>
        <translation>Réessayez pour la récupérer.</translation>
    </message>
    <message>
        <source>Retry to fetch the picture again; the changed file stays.</source>
        <translation>Réessayez pour récupérer l’image de nouveau ; le fichier changé reste.</translation>
    </message>
    <message>
        <source>Retry; if it happens again, please report the details.</source>
        <translation>Réessayez ; si cela se reproduit, merci de signaler les détails.</translation>
    </message>
    <message>
        <source>Same address as an earlier line</source>
        <translation>Même adresse qu’une ligne précédente</translation>
    </message>
    <message>
        <source>Same address as line {first_index}</source>
        <translation>Même adresse que la ligne {first_index}</translation>
    </message>
    <message>
        <source>Save a report instead.</source>
        <translation>Enregistrez plutôt un rapport.</translation>
    </message>
    <message>
        <source>Save it again without the contents, or of the page with the pictures alone.</source>
        <translation>Enregistrez-la de nouveau sans les contenus, ou celle de la page aux images seulement.</translation>
    </message>
    <message>
        <source>Save it as CSV in your office program, then add that.</source>
        <translation>Enregistrez-le en CSV dans votre logiciel de bureau, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>Save it without a password, then add that.</source>
        <translation>Enregistrez-le sans mot de passe, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>Save one of the feeds as a file, then add that.</source>
        <translation>Enregistrez l’un des flux comme fichier, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>Save the sheet with the addresses as CSV, then add that.</source>
        <translation>Enregistrez en CSV la feuille avec les adresses, puis ajoutez-la.</translation>
    </message>
    <message>
        <source>Save the table anew, or as CSV, then add that.</source>
        <translation>Enregistrez le tableau à nouveau, ou en CSV, puis ajoutez-le.</translation>
    </message>
    <message>
        <source>Shopify sizes</source>
        <translation>Tailles Shopify</translation>
    </message>
    <message>
        <source>Something went wrong inside Pixhaul</source>
        <translation>Un problème est survenu dans Pixhaul</translation>
    </message>
    <message>
        <source>Something went wrong while the record of your downloads was written</source>
        <translation>Un problème est survenu pendant l’écriture du journal de vos téléchargements</translation>
    </message>
    <message>
        <source>Start Pixhaul again to begin a new one.</source>
        <translation>Redémarrez Pixhaul pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>Start again after that time.</source>
        <translation>Redémarrez après cette heure.</translation>
    </message>
    <message>
        <source>Start the list first.</source>
        <translation>Démarrez d’abord la liste.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtées</translation>
    </message>
    <message>
        <source>The bag&apos;s folder does not exist</source>
        <translation>Le dossier du sac n’existe pas</translation>
    </message>
    <message>
        <source>The computer has too many files open</source>
        <translation>L’ordinateur a trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>La connexion a échoué</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connexion a été perdue</translation>
    </message>
    <message>
        <source>The cookie file cannot be read</source>
        <translation>Le fichier de cookies ne peut pas être lu</translation>
    </message>
    <message>
        <source>The cookie file cannot be understood{cause}</source>
        <translation>Le fichier de cookies n’est pas compréhensible{cause}</translation>
    </message>
    <message>
        <source>The cookie file is not there</source>
        <translation>Le fichier de cookies n’est pas là</translation>
    </message>
    <message>
        <source>The cookie file is too large to be one</source>
        <translation>Le fichier est trop gros pour être un fichier de cookies</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The disk is full: this picture alone needs {needed}</source>
        <translation>Le disque est plein : cette image seule demande {needed}</translation>
    </message>
    <message>
        <source>The disk that holds the record of your downloads is full</source>
        <translation>Le disque qui contient le journal de vos téléchargements est plein</translation>
    </message>
    <message>
        <source>The file has changed since it was saved</source>
        <translation>Le fichier a changé depuis son enregistrement</translation>
    </message>
    <message>
        <source>The file is larger than the limit of {limit}</source>
        <translation>Le fichier dépasse la limite de {limit}</translation>
    </message>
    <message>
        <source>The file on the server may be broken. Retry later.</source>
        <translation>Le fichier sur le serveur est peut-être abîmé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>Impossible d’écrire dans le dossier</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>Le dossier a disparu</translation>
    </message>
    <message>
        <source>The format is not known by its name</source>
        <translation>Le format n’est pas reconnu à son nom</translation>
    </message>
    <message>
        <source>The job file cannot be read: {why}</source>
        <translation>Le fichier de tâche ne peut pas être lu : {why}</translation>
    </message>
    <message>
        <source>The larger version could not be had; this is the original size</source>
        <translation>La version plus grande n’a pas pu être obtenue ; voici la taille d’origine</translation>
    </message>
    <message>
        <source>The length in {{{strip}}} is not usable</source>
        <translation>La longueur dans {{{strip}}} est inutilisable</translation>
    </message>
    <message>
        <source>The list {what}</source>
        <translation>La liste {what}</translation>
    </message>
    <message>
        <source>The name ends with /</source>
        <translation>Le nom se termine par /</translation>
    </message>
    <message>
        <source>The name has too many folders</source>
        <translation>Le nom a trop de dossiers</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>Le nom est vide</translation>
    </message>
    <message>
        <source>The name is too long</source>
        <translation>Le nom est trop long</translation>
    </message>
    <message>
        <source>The name starts with /</source>
        <translation>Le nom commence par /</translation>
    </message>
    <message>
        <source>The options of an earlier job cannot be read</source>
        <translation>Les options d’une tâche précédente ne peuvent pas être lues</translation>
    </message>
    <message>
        <source>The password is kept until Pixhaul is closed, and asked for again after that.</source>
        <translation>Le mot de passe est conservé jusqu’à la fermeture de Pixhaul, puis redemandé.</translation>
    </message>
    <message>
        <source>The password of this address was not kept</source>
        <translation>Le mot de passe de cette adresse n’a pas été conservé</translation>
    </message>
    <message>
        <source>The picture arrived incomplete</source>
        <translation>L’image est arrivée incomplète</translation>
    </message>
    <message>
        <source>The picture could not be saved</source>
        <translation>L’image n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>The picture could not be written to the folder</source>
        <translation>L’image n’a pas pu être écrite dans le dossier</translation>
    </message>
    <message>
        <source>The picture has more pixels than the limit of {limit}</source>
        <translation>L’image a plus de pixels que la limite de {limit}</translation>
    </message>
    <message>
        <source>The picture has not changed since it was saved</source>
        <translation>L’image n’a pas changé depuis son enregistrement</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>L’image est endommagée</translation>
    </message>
    <message>
        <source>The picture is not there any more</source>
        <translation>L’image n’est plus là</translation>
    </message>
    <message>
        <source>The picture is withheld for legal reasons</source>
        <translation>L’image est retenue pour des raisons légales</translation>
    </message>
    <message>
        <source>The picture was removed for good</source>
        <translation>L’image a été retirée définitivement</translation>
    </message>
    <message>
        <source>The proxy asks for a password</source>
        <translation>Le proxy demande un mot de passe</translation>
    </message>
    <message>
        <source>The proxy did not let the connection through</source>
        <translation>Le proxy n’a pas laissé passer la connexion</translation>
    </message>
    <message>
        <source>The record of these downloads is not in order</source>
        <translation>Le journal de ces téléchargements n’est pas en ordre</translation>
    </message>
    <message>
        <source>The record of your downloads cannot be read</source>
        <translation>Le journal de vos téléchargements ne peut pas être lu</translation>
    </message>
    <message>
        <source>The record of your downloads cannot be written</source>
        <translation>Impossible d’écrire dans le journal de vos téléchargements</translation>
    </message>
    <message>
        <source>The record of your downloads could not be written</source>
        <translation>Le journal de vos téléchargements n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The record of your downloads is damaged</source>
        <translation>Le journal de vos téléchargements est endommagé</translation>
    </message>
    <message>
        <source>The record of your downloads is from a newer Pixhaul</source>
        <translation>Le journal de vos téléchargements vient d’un Pixhaul plus récent</translation>
    </message>
    <message>
        <source>The record of your downloads is from a newer Pixhaul. It was kept as {aside}, and a new one was begun.</source>
        <translation>Le journal de vos téléchargements vient d’un Pixhaul plus récent. Il a été conservé sous {aside}, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The record of your downloads was damaged. It was kept as {aside}, and a new one was begun.</source>
        <translation>Le journal de vos téléchargements était endommagé. Il a été conservé sous {aside}, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The record of your downloads was read-only. It was kept as {aside}, and a new one was begun.</source>
        <translation>Le journal de vos téléchargements était en lecture seule. Il a été conservé sous {aside}, et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>The report could not be written: {why}</source>
        <translation>Le rapport n’a pas pu être écrit : {why}</translation>
    </message>
    <message>
        <source>The report&apos;s folder does not exist</source>
        <translation>Le dossier du rapport n’existe pas</translation>
    </message>
    <message>
        <source>The report&apos;s format is not known by its name</source>
        <translation>Le format du rapport n’est pas reconnu à son nom</translation>
    </message>
    <message>
        <source>The report&apos;s name is that of a folder</source>
        <translation>Le nom du rapport est celui d’un dossier</translation>
    </message>
    <message>
        <source>The saved file is not in the folder any more</source>
        <translation>Le fichier enregistré n’est plus dans le dossier</translation>
    </message>
    <message>
        <source>The secure connection could not be verified</source>
        <translation>La connexion sécurisée n’a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>The server answered with status {status}</source>
        <translation>Le serveur a répondu avec le statut {status}</translation>
    </message>
    <message>
        <source>The server asks for a password</source>
        <translation>Le serveur demande un mot de passe</translation>
    </message>
    <message>
        <source>The server asks for fewer requests</source>
        <translation>Le serveur demande moins de requêtes</translation>
    </message>
    <message>
        <source>The server asks to wait until {until}</source>
        <translation>Le serveur demande d’attendre jusqu’à {until}</translation>
    </message>
    <message>
        <source>The server behind this address did not answer</source>
        <translation>Le serveur derrière cette adresse n’a pas répondu</translation>
    </message>
    <message>
        <source>The server behind this address is out of order</source>
        <translation>Le serveur derrière cette adresse est en panne</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Le serveur n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>The server did not send the picture</source>
        <translation>Le serveur n’a pas envoyé l’image</translation>
    </message>
    <message>
        <source>The server did not understand the address</source>
        <translation>Le serveur n’a pas compris l’adresse</translation>
    </message>
    <message>
        <source>The server does not allow this picture to be fetched</source>
        <translation>Le serveur n’autorise pas la récupération de cette image</translation>
    </message>
    <message>
        <source>The server forwards to a place that is not safe to follow</source>
        <translation>Le serveur renvoie vers un endroit qu’il n’est pas sûr de suivre</translation>
    </message>
    <message>
        <source>The server gave up waiting</source>
        <translation>Le serveur a cessé d’attendre</translation>
    </message>
    <message>
        <source>The server had an internal problem</source>
        <translation>Le serveur a eu un problème interne</translation>
    </message>
    <message>
        <source>The server is faulty or this is not a web server. Check the address.</source>
        <translation>Le serveur est défectueux ou ce n’est pas un serveur web. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server is overloaded</source>
        <translation>Le serveur est surchargé</translation>
    </message>
    <message>
        <source>The server may be busy, or may not offer https here. Check the address, or retry later.</source>
        <translation>Le serveur est peut-être occupé, ou n’offre pas https ici. Vérifiez l’adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server may be busy. Retry later.</source>
        <translation>Le serveur est peut-être occupé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server may be down. Retry later.</source>
        <translation>Le serveur est peut-être arrêté. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server refused the connection</source>
        <translation>Le serveur a refusé la connexion</translation>
    </message>
    <message>
        <source>The server sends the request in circles</source>
        <translation>Le serveur renvoie la requête en boucle</translation>
    </message>
    <message>
        <source>The server sent an SVG drawing, which is not kept by default</source>
        <translation>Le serveur a envoyé un dessin SVG, qui n’est pas conservé par défaut</translation>
    </message>
    <message>
        <source>The server sent an empty file</source>
        <translation>Le serveur a envoyé un fichier vide</translation>
    </message>
    <message>
        <source>The server sent the picture in a damaged wrapping</source>
        <translation>Le serveur a envoyé l’image dans une enveloppe endommagée</translation>
    </message>
    <message>
        <source>The server sent the same picture for {count} addresses</source>
        <translation>Le serveur a envoyé la même image pour {count} adresses</translation>
    </message>
    <message>
        <source>The server sent {what}, not a picture</source>
        <translation>Le serveur a envoyé {what}, pas une image</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understandable</source>
        <translation>La réponse du serveur n’était pas compréhensible</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid here. Ask its owner, or check your computer&apos;s clock.</source>
        <translation>Le certificat du serveur n’est pas valable ici. Demandez à son propriétaire, ou vérifiez l’horloge de votre ordinateur.</translation>
    </message>
    <message>
        <source>The source is empty</source>
        <translation>La source est vide</translation>
    </message>
    <message>
        <source>The table&apos;s format is not known by its name</source>
        <translation>Le format du tableau n’est pas reconnu à son nom</translation>
    </message>
    <message>
        <source>The tables of these downloads cannot be read from the record</source>
        <translation>Les tableaux de ces téléchargements ne peuvent pas être lus dans le journal</translation>
    </message>
    <message>
        <source>The transfer took longer than the limit of {limit}</source>
        <translation>Le transfert a dépassé la limite de {limit}</translation>
    </message>
    <message>
        <source>The transfer was too slow</source>
        <translation>Le transfert était trop lent</translation>
    </message>
    <message>
        <source>The width in {{{strip}}} is not usable</source>
        <translation>La largeur dans {{{strip}}} est inutilisable</translation>
    </message>
    <message>
        <source>There are no rows to save.</source>
        <translation>Il n’y a pas de lignes à enregistrer.</translation>
    </message>
    <message>
        <source>There are no saved pictures</source>
        <translation>Il n’y a pas d’images enregistrées</translation>
    </message>
    <message>
        <source>There are pictures in this archive, and no list</source>
        <translation>Il y a des images dans cette archive, et aucune liste</translation>
    </message>
    <message>
        <source>There is another archive in this archive</source>
        <translation>Il y a une autre archive dans cette archive</translation>
    </message>
    <message>
        <source>There is no column or field {{{inner}}}</source>
        <translation>Il n’y a ni colonne ni champ {{{inner}}}</translation>
    </message>
    <message>
        <source>There is no column “{missing}” in this table</source>
        <translation>Il n’y a pas de colonne « {missing} » dans ce tableau</translation>
    </message>
    <message>
        <source>There is no field {{{inner}}}</source>
        <translation>Il n’y a pas de champ {{{inner}}}</translation>
    </message>
    <message>
        <source>There is no filter |{word}</source>
        <translation>Il n’y a pas de filtre |{word}</translation>
    </message>
    <message>
        <source>There is no list in this archive</source>
        <translation>Il n’y a pas de liste dans cette archive</translation>
    </message>
    <message>
        <source>There is no list of addresses in this folder</source>
        <translation>Il n’y a pas de liste d’adresses dans ce dossier</translation>
    </message>
    <message>
        <source>There is no picture in this IIIF manifest</source>
        <translation>Il n’y a pas d’image dans ce manifeste IIIF</translation>
    </message>
    <message>
        <source>There is no picture in this feed</source>
        <translation>Il n’y a pas d’image dans ce flux</translation>
    </message>
    <message>
        <source>There is no picture in this recording of a browser</source>
        <translation>Il n’y a pas d’image dans cette capture de navigateur</translation>
    </message>
    <message>
        <source>There is no sheet “{missing}” in this workbook</source>
        <translation>Il n’y a pas de feuille « {missing} » dans ce classeur</translation>
    </message>
    <message>
        <source>There is no such disk. Choose another folder</source>
        <translation>Ce disque n’existe pas. Choisissez un autre dossier</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>There is no such server</source>
        <translation>Ce serveur n’existe pas</translation>
    </message>
    <message>
        <source>There is no web address in this</source>
        <translation>Il n’y a pas d’adresse web là-dedans</translation>
    </message>
    <message>
        <source>There is no web address in this file</source>
        <translation>Il n’y a pas d’adresse web dans ce fichier</translation>
    </message>
    <message>
        <source>There is something of the bag&apos;s name already</source>
        <translation>Il y a déjà quelque chose au nom du sac</translation>
    </message>
    <message>
        <source>These downloads were deleted from the history</source>
        <translation>Ces téléchargements ont été supprimés de l’historique</translation>
    </message>
    <message>
        <source>This Parquet file is damaged</source>
        <translation>Ce fichier Parquet est endommagé</translation>
    </message>
    <message>
        <source>This archive is damaged, or packed in an unusual way</source>
        <translation>Cette archive est endommagée, ou compressée d’une façon inhabituelle</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used</source>
        <translation>Le trousseau de cet ordinateur est inutilisable</translation>
    </message>
    <message>
        <source>This file cannot be read: its name is not usable</source>
        <translation>Ce fichier ne peut pas être lu : son nom est inutilisable</translation>
    </message>
    <message>
        <source>This file cannot be read: {cause}</source>
        <translation>Ce fichier ne peut pas être lu : {cause}</translation>
    </message>
    <message>
        <source>This file defines words of its own, as files do that are made to do harm</source>
        <translation>Ce fichier définit ses propres mots, comme le font les fichiers conçus pour nuire</translation>
    </message>
    <message>
        <source>This file holds no settings of Pixhaul</source>
        <translation>Ce fichier ne contient pas de réglages de Pixhaul</translation>
    </message>
    <message>
        <source>This file is empty</source>
        <translation>Ce fichier est vide</translation>
    </message>
    <message>
        <source>This installation cannot read {kind} pictures</source>
        <translation>Cette installation ne peut pas lire les images {kind}</translation>
    </message>
    <message>
        <source>This is a PDF, not a list</source>
        <translation>C’est un PDF, pas une liste</translation>
    </message>
    <message>
        <source>This is a file, not a folder</source>
        <translation>C’est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>This is a film or a sound, not a list</source>
        <translation>C’est un film ou un son, pas une liste</translation>
    </message>
    <message>
        <source>This is a list of IIIF manifests, not of pictures</source>
        <translation>C’est une liste de manifestes IIIF, pas d’images</translation>
    </message>
    <message>
        <source>This is a list of feeds, not of pictures</source>
        <translation>C’est une liste de flux, pas d’images</translation>
    </message>
    <message>
        <source>This is a list of sitemaps, not of pictures</source>
        <translation>C’est une liste de plans de site, pas d’images</translation>
    </message>
    <message>
        <source>This is a new workbook with the texts of the old one</source>
        <translation>C’est un nouveau classeur avec les textes de l’ancien</translation>
    </message>
    <message>
        <source>This is a picture without its web address</source>
        <translation>C’est une image sans son adresse web</translation>
    </message>
    <message>
        <source>This is a picture, not a list</source>
        <translation>C’est une image, pas une liste</translation>
    </message>
    <message>
        <source>This is a program, not a list</source>
        <translation>C’est un programme, pas une liste</translation>
    </message>
    <message>
        <source>This is an archive, not a list</source>
        <translation>C’est une archive, pas une liste</translation>
    </message>
    <message>
        <source>This is an office document, not a plain list</source>
        <translation>C’est un document de bureau, pas une simple liste</translation>
    </message>
    <message>
        <source>This is less than is possible here. Write for example {example}.</source>
        <translation>C’est moins que ce qui est possible ici. Écrivez par exemple {example}.</translation>
    </message>
    <message>
        <source>This is more than is possible here. Write for example {example}.</source>
        <translation>C’est plus que ce qui est possible ici. Écrivez par exemple {example}.</translation>
    </message>
    <message>
        <source>This is neither a web address nor a file</source>
        <translation>Ce n’est ni une adresse web ni un fichier</translation>
    </message>
    <message>
        <source>This is not a file that can be read</source>
        <translation>Ce n’est pas un fichier lisible</translation>
    </message>
    <message>
        <source>This is not a job file of Pixhaul</source>
        <translation>Ce n’est pas un fichier de tâche de Pixhaul</translation>
    </message>
    <message>
        <source>This is not a text file</source>
        <translation>Ce n’est pas un fichier texte</translation>
    </message>
    <message>
        <source>This is not a usable picture</source>
        <translation>Ce n’est pas une image utilisable</translation>
    </message>
    <message>
        <source>This is not a web address</source>
        <translation>Ce n’est pas une adresse web</translation>
    </message>
    <message>
        <source>This job file is damaged</source>
        <translation>Ce fichier de tâche est endommagé</translation>
    </message>
    <message>
        <source>This job file is from a newer Pixhaul</source>
        <translation>Ce fichier de tâche vient d’un Pixhaul plus récent</translation>
    </message>
    <message>
        <source>This link file is damaged</source>
        <translation>Ce fichier de lien est endommagé</translation>
    </message>
    <message>
        <source>This office document is protected with a password</source>
        <translation>Ce document de bureau est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>This page is too large to be read</source>
        <translation>Cette page est trop grande pour être lue</translation>
    </message>
    <message>
        <source>This path cannot be used. Choose another folder</source>
        <translation>Ce chemin est inutilisable. Choisissez un autre dossier</translation>
    </message>
    <message>
        <source>This pattern stands for {count} addresses; {max_count} is the most at once</source>
        <translation>Ce motif représente {count} adresses ; le maximum à la fois est {max_count}</translation>
    </message>
    <message>
        <source>This recording of a browser is too large to be read</source>
        <translation>Cette capture de navigateur est trop grande pour être lue</translation>
    </message>
    <message>
        <source>This sitemap lists pages, not pictures</source>
        <translation>Ce plan de site énumère des pages, pas des images</translation>
    </message>
    <message>
        <source>This workbook is damaged</source>
        <translation>Ce classeur est endommagé</translation>
    </message>
    <message>
        <source>This workbook is protected with a password</source>
        <translation>Ce classeur est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>This workbook is too large to be read</source>
        <translation>Ce classeur est trop grand pour être lu</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Unpack it with another program, then add the lists.</source>
        <translation>Décompressez-la avec un autre programme, puis ajoutez les listes.</translation>
    </message>
    <message>
        <source>Unpack it, then add the file with the addresses.</source>
        <translation>Décompressez-la, puis ajoutez le fichier avec les adresses.</translation>
    </message>
    <message>
        <source>Unpack it, then add the list inside.</source>
        <translation>Décompressez-la, puis ajoutez la liste qu’elle contient.</translation>
    </message>
    <message>
        <source>Unpack it, then add the lists inside.</source>
        <translation>Décompressez-la, puis ajoutez les listes qu’elle contient.</translation>
    </message>
    <message>
        <source>Unpack it: the pictures are already there.</source>
        <translation>Décompressez-la : les images y sont déjà.</translation>
    </message>
    <message>
        <source>Use a full address that starts with http:// or https://.</source>
        <translation>Utilisez une adresse complète qui commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>Use at most {max_folders}.</source>
        <translation>Utilisez-en {max_folders} au plus.</translation>
    </message>
    <message>
        <source>Use at most {max_text} characters.</source>
        <translation>Utilisez {max_text} caractères au plus.</translation>
    </message>
    <message>
        <source>Use that one to look into it.</source>
        <translation>Utilisez celui-là pour y regarder.</translation>
    </message>
    <message>
        <source>Use that one to open it.</source>
        <translation>Utilisez celui-là pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Verify the files to see which changed.</source>
        <translation>Vérifiez les fichiers pour voir lesquels ont changé.</translation>
    </message>
    <message>
        <source>Verify the files to see which.</source>
        <translation>Vérifiez les fichiers pour voir lesquels.</translation>
    </message>
    <message>
        <source>Wait a while, then retry.</source>
        <translation>Attendez un moment, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until it is done, or give this run a folder of its own with --data-dir.</source>
        <translation>Attendez qu’il ait terminé, ou donnez à cette exécution son propre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>What is in this archive is too large to be read</source>
        <translation>Le contenu de cette archive est trop grand pour être lu</translation>
    </message>
    <message>
        <source>Wikimedia thumbnails</source>
        <translation>Miniatures Wikimedia</translation>
    </message>
    <message>
        <source>Will be created</source>
        <translation>Sera créé</translation>
    </message>
    <message>
        <source>Will be created, {room} free</source>
        <translation>Sera créé, {room} libres</translation>
    </message>
    <message>
        <source>WordPress sizes</source>
        <translation>Tailles WordPress</translation>
    </message>
    <message>
        <source>Write a number with its unit, for example {example}.</source>
        <translation>Écrivez un nombre avec son unité, par exemple {example}.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}, or {lower}.</source>
        <translation>Écrivez un nombre entier de {least} à {most}, ou {lower}.</translation>
    </message>
    <message>
        <source>Write a whole number from {least} to {most}.</source>
        <translation>Écrivez un nombre entier de {least} à {most}.</translation>
    </message>
    <message>
        <source>Write for example {index:04} or {name|lower}.</source>
        <translation>Écrivez par exemple {index:04} ou {name|lower}.</translation>
    </message>
    <message>
        <source>Write for example {index:04}_{name}.</source>
        <translation>Écrivez par exemple {index:04}_{name}.</translation>
    </message>
    <message>
        <source>Write for example {sha256:8}.</source>
        <translation>Écrivez par exemple {sha256:8}.</translation>
    </message>
    <message>
        <source>Write for example {{{name}:04}}.</source>
        <translation>Écrivez par exemple {{{name}:04}}.</translation>
    </message>
    <message>
        <source>Write for example {{{name}|trim:40}}.</source>
        <translation>Écrivez par exemple {{{name}|trim:40}}.</translation>
    </message>
    <message>
        <source>Write jpeg, png or webp, perhaps with the pixels of the longest side: jpeg:1600.</source>
        <translation>Écrivez jpeg, png ou webp, avec si besoin les pixels du plus grand côté : jpeg:1600.</translation>
    </message>
    <message>
        <source>Write one of these: {either}.</source>
        <translation>Écrivez l’un de ceux-ci : {either}.</translation>
    </message>
    <message>
        <source>Write what the file is called after the last /.</source>
        <translation>Écrivez le nom du fichier après le dernier /.</translation>
    </message>
    <message>
        <source>Write {{ or }} for a brace in the name, or {name} for a field.</source>
        <translation>Écrivez {{ ou }} pour une accolade dans le nom, ou {name} pour un champ.</translation>
    </message>
    <message>
        <source>Write {{{name}|{word}}}.</source>
        <translation>Écrivez {{{name}|{word}}}.</translation>
    </message>
    <message>
        <source>Write {{{name}}} only; a width goes with {{index:04}}.</source>
        <translation>Écrivez seulement {{{name}}} ; une largeur va avec {{index:04}}.</translation>
    </message>
    <message>
        <source>X sizes</source>
        <translation>Tailles X</translation>
    </message>
    <message>
        <source>You may not read this file</source>
        <translation>Vous n’avez pas le droit de lire ce fichier</translation>
    </message>
    <message>
        <source>You may not write to this folder. Choose another one</source>
        <translation>Vous n’avez pas le droit d’écrire dans ce dossier. Choisissez-en un autre</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>un fichier Photoshop</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>un document PostScript</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a file has the name of the folder</source>
        <translation>un fichier porte le nom du dossier</translation>
    </message>
    <message>
        <source>a file of this name is there already: becomes {value}</source>
        <translation>un fichier de ce nom est déjà là : devient {value}</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>une police</translation>
    </message>
    <message>
        <source>a job is named by lower-case hex digits</source>
        <translation>une tâche est nommée par des chiffres hexadécimaux minuscules</translation>
    </message>
    <message>
        <source>a picture in a list may have {max_bytes} MB, this one has more</source>
        <translation>une image dans une liste peut avoir {max_bytes} Mo, celle-ci en a plus</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>une liste de lecture</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a raw camera file</source>
        <translation>un fichier brut d’appareil photo</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>un enregistrement sonore</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>un document texte</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>une vidéo</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>un document XML</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>une archive</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>un fichier vide</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>un texte vide</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>un document de bureau</translation>
    </message>
    <message>
        <source>another line</source>
        <translation>une autre ligne</translation>
    </message>
    <message>
        <source>asked again after the others</source>
        <translation>redemandée après les autres</translation>
    </message>
    <message>
        <source>came from no table</source>
        <translation>ne vient d’aucun tableau</translation>
    </message>
    <message>
        <source>came from several tables</source>
        <translation>vient de plusieurs tableaux</translation>
    </message>
    <message>
        <source>control characters inside the address</source>
        <translation>caractères de contrôle dans l’adresse</translation>
    </message>
    <message>
        <source>gave the same picture</source>
        <translation>ont donné la même image</translation>
    </message>
    <message>
        <source>gzip-compressed SVG</source>
        <translation>SVG compressé par gzip</translation>
    </message>
    <message>
        <source>has changed since it was read</source>
        <translation>a changé depuis sa lecture</translation>
    </message>
    <message>
        <source>in the list</source>
        <translation>dans la liste</translation>
    </message>
    <message>
        <source>is not there any more</source>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>larger than the limit</source>
        <translation>au-delà de la limite</translation>
    </message>
    <message>
        <source>led to the same place</source>
        <translation>ont mené au même endroit</translation>
    </message>
    <message>
        <source>line {first}</source>
        <translation>la ligne {first}</translation>
    </message>
    <message>
        <source>name shortened</source>
        <translation>nom raccourci</translation>
    </message>
    <message>
        <source>no // after the scheme</source>
        <translation>pas de // après le schéma</translation>
    </message>
    <message>
        <source>no decoder</source>
        <translation>pas de décodeur</translation>
    </message>
    <message>
        <source>no http:// or https:// at the start</source>
        <translation>pas de http:// ni de https:// au début</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>no server name</source>
        <translation>pas de nom de serveur</translation>
    </message>
    <message>
        <source>no {name} in this row</source>
        <translation>pas de {name} dans cette ligne</translation>
    </message>
    <message>
        <source>no {name} in this row, so {default}</source>
        <translation>pas de {name} dans cette ligne, donc {default}</translation>
    </message>
    <message>
        <source>not a valid IPv6 address</source>
        <translation>adresse IPv6 non valable</translation>
    </message>
    <message>
        <source>not a valid server name</source>
        <translation>nom de serveur non valable</translation>
    </message>
    <message>
        <source>not a valid server name: {error}</source>
        <translation>nom de serveur non valable : {error}</translation>
    </message>
    <message>
        <source>not answering, tried again now and then</source>
        <translation>ne répond pas, réessayé de temps en temps</translation>
    </message>
    <message>
        <source>not asked, since {host} could not be reached several times in a row</source>
        <translation>non demandée, car {host} a été injoignable plusieurs fois de suite</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>nothing after the comma of the data: address</source>
        <translation>rien après la virgule de l’adresse « data: »</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>of what is written out in a list only pictures are taken</source>
        <translation>de ce qui est écrit en entier dans une liste, seules les images sont prises</translation>
    </message>
    <message>
        <source>other files have their names</source>
        <translation>d’autres fichiers ont leurs noms</translation>
    </message>
    <message>
        <source>page of origin</source>
        <translation>page d’origine</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>mis en pause par vous</translation>
    </message>
    <message>
        <source>paused by you, ending what runs</source>
        <translation>mis en pause par vous, ce qui est en cours se termine</translation>
    </message>
    <message>
        <source>port 0</source>
        <translation>port 0</translation>
    </message>
    <message>
        <source>same address as line {line}</source>
        <translation>même adresse que la ligne {line}</translation>
    </message>
    <message>
        <source>same name as {like}: becomes {value}</source>
        <translation>même nom que {like} : devient {value}</translation>
    </message>
    <message>
        <source>sizes in the address</source>
        <translation>tailles dans l’adresse</translation>
    </message>
    <message>
        <source>something unknown</source>
        <translation>quelque chose d’inconnu</translation>
    </message>
    <message>
        <source>the address starts with {scheme}:</source>
        <translation>l’adresse commence par {scheme}:</translation>
    </message>
    <message>
        <source>the certificate file cannot be read: {value}</source>
        <translation>le fichier de certificats ne peut pas être lu : {value}</translation>
    </message>
    <message>
        <source>the end of the SVG drawing is missing</source>
        <translation>la fin du dessin SVG manque</translation>
    </message>
    <message>
        <source>the end of the packed SVG drawing is missing</source>
        <translation>la fin du dessin SVG compressé manque</translation>
    </message>
    <message>
        <source>the extension follows the picture</source>
        <translation>l’extension suit l’image</translation>
    </message>
    <message>
        <source>the name had characters that some disks refuse</source>
        <translation>le nom avait des caractères que certains disques refusent</translation>
    </message>
    <message>
        <source>the packed SVG drawing is broken: {error}</source>
        <translation>le dessin SVG compressé est abîmé : {error}</translation>
    </message>
    <message>
        <source>the path has characters that no folder can have</source>
        <translation>le chemin a des caractères qu’aucun dossier ne peut avoir</translation>
    </message>
    <message>
        <source>the picture in this data: address is damaged</source>
        <translation>l’image dans cette adresse « data: » est endommagée</translation>
    </message>
    <message>
        <source>the rest of the name follows the picture</source>
        <translation>le reste du nom suit l’image</translation>
    </message>
    <message>
        <source>there is no picture in this data: address</source>
        <translation>il n’y a pas d’image dans cette adresse « data: »</translation>
    </message>
    <message>
        <source>trying again at {seconds}</source>
        <translation>nouvelle tentative à {seconds}</translation>
    </message>
    <message>
        <source>waiting until {until_text} (server asked)</source>
        <translation>en attente jusqu’à {until_text} (demandé par le serveur)</translation>
    </message>
    <message>
        <source>written out in the list</source>
        <translation>écrite en entier dans la liste</translation>
    </message>
    <message>
        <source>{copies} could not be made</source>
        <translation>{copies} : création impossible</translation>
    </message>
    <message>
        <source>{count} addresses {verb}</source>
        <translation>{count} adresses {verb}</translation>
    </message>
    <message>
        <source>{label} has changed since it was read</source>
        <translation>{label} a changé depuis sa lecture</translation>
    </message>
    <message>
        <source>{label} {why}, so this is a new workbook with the texts that were read</source>
        <translation>{label} {why}, c’est donc un nouveau classeur avec les textes qui ont été lus</translation>
    </message>
    <message>
        <source>{left} bytes are missing</source>
        <translation>il manque {left} octets</translation>
    </message>
    <message>
        <source>{max_pixels} megapixels</source>
        <translation>{max_pixels} mégapixels</translation>
    </message>
    <message>
        <source>{max_pixels} pixels</source>
        <translation>{max_pixels} pixels</translation>
    </message>
    <message>
        <source>{name} cannot have this rule</source>
        <translation>{name} ne peut pas avoir cette règle</translation>
    </message>
    <message>
        <source>{number} addresses gave this very picture, so it may only stand in for the real ones.</source>
        <translation>{number} adresses ont donné exactement cette image, elle remplace donc peut-être seulement les vraies.</translation>
    </message>
    <message>
        <source>{number} addresses were sent on to the same place, so this may not be the wanted picture.</source>
        <translation>{number} adresses ont été renvoyées au même endroit, ce n’est donc peut-être pas l’image voulue.</translation>
    </message>
    <message>
        <source>{number} identical</source>
        <translation>{number} identiques</translation>
    </message>
    <message>
        <source>{number} same target</source>
        <translation>{number} vers la même cible</translation>
    </message>
    <message>
        <source>{pictures_have} no sidecar file: {why}</source>
        <translation>{pictures_have} pas de fichier d’accompagnement : {why}</translation>
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
        <translation>{shown} et {names} de plus</translation>
    </message>
    <message>
        <source>{stars} stars</source>
        <translation>{stars} étoiles</translation>
    </message>
    <message>
        <source>{status_hint}</source>
        <translation>{status_hint}</translation>
    </message>
    <message>
        <source>{text}… ({text2} characters)</source>
        <translation>{text}… ({text2} caractères)</translation>
    </message>
    <message>
        <source>{tried} tried picture of {host}</source>
        <translation>{tried} image essayée de {host}</translation>
    </message>
    <message>
        <source>{tried} tried pictures of {host}</source>
        <translation>{tried} images essayées de {host}</translation>
    </message>
    <message>
        <source>{what}. Choose another one</source>
        <translation>{what}. Choisissez-en un autre</translation>
    </message>
    <message>
        <source>{why}. The pictures themselves are saved.</source>
        <translation>{why}. Les images elles-mêmes sont enregistrées.</translation>
    </message>
    <message>
        <source>{window_bytes} bytes in {now} s</source>
        <translation>{window_bytes} octets en {now} s</translation>
    </message>
    <message>
        <source>{{{inner}}} cannot be read</source>
        <translation>{{{inner}}} ne peut pas être lu</translation>
    </message>
    <message>
        <source>{{{name}}} may be more than one column</source>
        <translation>{{{name}}} peut être plus d’une colonne</translation>
    </message>
    <message>
        <source>{{{name}}} takes no width</source>
        <translation>{{{name}}} ne prend pas de largeur</translation>
    </message>
    <message>
        <source>|trim needs the number of letters to keep</source>
        <translation>|trim demande le nombre de lettres à garder</translation>
    </message>
    <message>
        <source>|{word} takes no number</source>
        <translation>|{word} ne prend pas de nombre</translation>
    </message>
    <message>
        <source>“{host}” is no host name. Write the name alone, without http:// and port.</source>
        <translation>« {host} » n’est pas un nom d’hôte. Écrivez le nom seul, sans http:// ni port.</translation>
    </message>
    <message>
        <source>“{name}” cannot be sent as a header. Write each as “Name: value”.</source>
        <translation>« {name} » ne peut pas être envoyé comme en-tête. Écrivez chacun sous la forme « Nom: valeur ».</translation>
    </message>
    <message>
        <source>“{name}” is a file, not a folder</source>
        <translation>« {name} » est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>“{told}” cannot be understood. Write “images.example: none” or “… : page”.</source>
        <translation>« {told} » n’est pas compréhensible. Écrivez « images.example: none » ou « …: page ».</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Enregistrée sous</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>{column}: addresses</source>
        <translation>{column} : adresses</translation>
    </message>
    <message>
        <source>{column}: no addresses</source>
        <translation>{column} : pas d’adresses</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Close it when they are there.</source>
        <translation>Fermez-la quand ils seront là.</translation>
    </message>
    <message>
        <source>Files of this list are still on their way</source>
        <translation>Des fichiers de cette liste sont encore en route</translation>
    </message>
    <message>
        <source>It stays in the history.</source>
        <translation>Elle reste dans l’historique.</translation>
    </message>
    <message>
        <source>Open lists</source>
        <translation>Listes ouvertes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“{name}” was closed</source>
        <translation>« {name} » a été fermée</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Chercher des raccourcis</translation>
    </message>
    <message>
        <source>Try another word, or a key such as F5.</source>
        <translation>Essayez un autre mot, ou une touche comme F5.</translation>
    </message>
    <message>
        <source>{keys} or {more}</source>
        <translation>{keys} ou {more}</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message numerus="yes">
        <source>%Ln picture(s) kept</source>
        <translation>
            <numerusform>%Ln image gardée</numerusform>
            <numerusform>%Ln images gardées</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter or the search hides this picture. Show all pictures first.</source>
        <translation>Le filtre ou la recherche masque cette image. Affichez d’abord toutes les images.</translation>
    </message>
    <message>
        <source>keep the largest of each stack</source>
        <translation>garder la plus grande de chaque pile</translation>
    </message>
    <message>
        <source>{kept}, {rejected} rejected. Ctrl+Z takes it back.</source>
        <translation>{kept}, rejetées : {rejected}. Ctrl+Z revient en arrière.</translation>
    </message>
</context>
<context>
    <name>SlideMenu</name>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin again after the last</source>
        <translation>Recommencer après la dernière</translation>
    </message>
    <message>
        <source>Time for each picture</source>
        <translation>Durée de chaque image</translation>
    </message>
</context>
<context>
    <name>SpeedChart</name>
    <message>
        <source>Speed is drawn here as soon as pictures come in</source>
        <translation>La vitesse se dessine ici dès que des images arrivent</translation>
    </message>
    <message>
        <source>Speed over time</source>
        <translation>Vitesse au fil du temps</translation>
    </message>
</context>
<context>
    <name>Stacks</name>
    <message numerus="yes">
        <source>%Ln picture(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>La plus grande</translation>
    </message>
    <message>
        <source>{pictures}, the same file</source>
        <translation>{pictures}, le même fichier</translation>
    </message>
</context>
<context>
    <name>StacksDialog</name>
    <message numerus="yes">
        <source>%Ln picture(s) beside the largest</source>
        <translation>
            <numerusform>%Ln image à côté de la plus grande</numerusform>
            <numerusform>%Ln images à côté des plus grandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stack(s)</source>
        <translation>
            <numerusform>%Ln pile</numerusform>
            <numerusform>%Ln piles</numerusform>
        </translation>
    </message>
    <message>
        <source>Also cropped, without colour, or treated otherwise</source>
        <translation>Aussi recadrées, sans couleur ou retouchées autrement</translation>
    </message>
    <message>
        <source>Choose “{level}” above.</source>
        <translation>Choisissez « {level} » en haut.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Proche</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>the window</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Comparing pictures</source>
        <translation>Comparaison des images</translation>
    </message>
    <message>
        <source>Comparing pictures… {done}</source>
        <translation>Comparaison des images… {done}</translation>
    </message>
    <message>
        <source>Every picture is one of a kind</source>
        <translation>Chaque image est unique</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacte</translation>
    </message>
    <message>
        <source>How much the pictures must have in common</source>
        <translation>Ce que les images doivent avoir en commun</translation>
    </message>
    <message>
        <source>Keep the largest of each</source>
        <translation>Garder la plus grande de chaque pile</translation>
    </message>
    <message>
        <source>Keep the largest of the selected</source>
        <translation>Garder la plus grande de la sélection</translation>
    </message>
    <message>
        <source>Loose</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>Mark the largest picture of each stack as kept, and the others as rejected</source>
        <translation>Marquer la plus grande image de chaque pile comme gardée, et les autres comme rejetées</translation>
    </message>
    <message>
        <source>No pictures are as alike as that</source>
        <translation>Aucune image n’est semblable à ce point</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>No two pictures of this list look alike</source>
        <translation>Il n’y a pas deux images semblables dans cette liste</translation>
    </message>
    <message>
        <source>Pictures are compared as soon as they are saved.</source>
        <translation>Les images sont comparées dès qu’elles sont enregistrées.</translation>
    </message>
    <message>
        <source>Pictures that look alike</source>
        <translation>Images qui se ressemblent</translation>
    </message>
    <message>
        <source>See the pictures of the stack side by side (C)</source>
        <translation>Voir les images de la pile côte à côte (C)</translation>
    </message>
    <message>
        <source>Similar pictures</source>
        <translation>Images similaires</translation>
    </message>
    <message>
        <source>Stacks of similar pictures</source>
        <translation>Piles d’images similaires</translation>
    </message>
    <message>
        <source>The same file from different addresses</source>
        <translation>Le même fichier à des adresses différentes</translation>
    </message>
    <message>
        <source>The same picture in other sizes, formats or qualities</source>
        <translation>La même image en d’autres tailles, formats ou qualités</translation>
    </message>
    <message>
        <source>When the list gets more pictures, they are compared too.</source>
        <translation>Si la liste reçoit d’autres images, elles seront comparées aussi.</translation>
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
        <translation>déjà là</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>téléchargement</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dans la corbeille</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>pas dans la liste</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file d’attente</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>suspicious</source>
        <translation>suspecte</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
</context>
<context>
    <name>SwitchField</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
</context>
<context>
    <name>TemplateCompleter</name>
    <message>
        <source>Fields and columns</source>
        <translation>Champs et colonnes</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>Choose a field or a column, or go on typing</source>
        <translation>Choisissez un champ ou une colonne, ou continuez à saisir</translation>
    </message>
</context>
<context>
    <name>Throwing</name>
    <message numerus="yes">
        <source>%Ln file(s) stay: somebody has changed them since they were saved.</source>
        <translation>
            <numerusform>%Ln fichier reste : quelqu’un l’a modifié depuis son enregistrement.</numerusform>
            <numerusform>%Ln fichiers restent : quelqu’un les a modifiés depuis leur enregistrement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) stay: there is no trash for them on this disk.</source>
        <translation>
            <numerusform>%Ln fichier reste : il n’y a pas de corbeille pour lui sur ce disque.</numerusform>
            <numerusform>%Ln fichiers restent : il n’y a pas de corbeille pour eux sur ce disque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were not in the folder any more.</source>
        <translation>
            <numerusform>%Ln fichier n’était plus dans le dossier.</numerusform>
            <numerusform>%Ln fichiers n’étaient plus dans le dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them got another name, because something else has theirs.</source>
        <translation>
            <numerusform>%Ln a reçu un autre nom, car autre chose porte le sien.</numerusform>
            <numerusform>%Ln ont reçu un autre nom, car autre chose porte le leur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are back in their folder</source>
        <translation>
            <numerusform>%Ln image est de retour dans son dossier</numerusform>
            <numerusform>%Ln images sont de retour dans leur dossier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) are not in the trash any more.</source>
        <translation>
            <numerusform>%Ln image n’est plus dans la corbeille.</numerusform>
            <numerusform>%Ln images ne sont plus dans la corbeille.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) moved to the trash</source>
        <translation>
            <numerusform>%Ln image mise à la corbeille</numerusform>
            <numerusform>%Ln images mises à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing back from the trash…</source>
        <translation>Retour de la corbeille…</translation>
    </message>
    <message>
        <source>Moving to the trash…</source>
        <translation>Mise à la corbeille…</translation>
    </message>
    <message>
        <source>Nothing was moved to the trash</source>
        <translation>Rien n’a été mis à la corbeille</translation>
    </message>
    <message>
        <source>Undo brings them back.</source>
        <translation>Annuler les rétablit.</translation>
    </message>
    <message numerus="yes">
        <source>move %Ln picture(s) to the trash</source>
        <translation>
            <numerusform>mettre %Ln image à la corbeille</numerusform>
            <numerusform>mettre %Ln images à la corbeille</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThumbnailGrid</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>No preview</source>
        <translation>Pas d’aperçu</translation>
    </message>
    <message>
        <source>No preview of this kind</source>
        <translation>Pas d’aperçu de ce type</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>Le fichier est endommagé</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Le fichier n’est plus là</translation>
    </message>
    <message>
        <source>Too many pixels to show it here</source>
        <translation>Trop de pixels pour l’afficher ici</translation>
    </message>
</context>
<context>
    <name>TimelineChart</name>
    <message>
        <source>Transfers are drawn here as soon as pictures come in</source>
        <translation>Les transferts se dessinent ici dès que des images arrivent</translation>
    </message>
    <message>
        <source>Transfers over time, by host</source>
        <translation>Transferts au fil du temps, par hôte</translation>
    </message>
</context>
<context>
    <name>ToldStrip</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add links from a list, a folder or an address</source>
        <translation>Ajouter des liens d’une liste, d’un dossier ou d’une adresse</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Go on where it was paused</source>
        <translation>Continuer là où c’était en pause</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause; pictures under way go on later</source>
        <translation>Pause ; les images en cours continuent plus tard</translation>
    </message>
    <message>
        <source>Pictures at once</source>
        <translation>Images à la fois</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Save what happened</source>
        <translation>Enregistrer ce qui s’est passé</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Start fetching the pictures</source>
        <translation>Commencer à récupérer les images</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
</context>
<context>
    <name>ToolbarActions</name>
    <message>
        <source>About Pixhaul</source>
        <translation>À propos de Pixhaul</translation>
    </message>
    <message>
        <source>Add an address…</source>
        <translation>Ajouter une adresse…</translation>
    </message>
    <message>
        <source>Add every address that is copied, in any program</source>
        <translation>Ajouter chaque adresse copiée, dans tout programme</translation>
    </message>
    <message>
        <source>Ask the servers for a few pictures in larger sizes</source>
        <translation>Demander aux serveurs quelques images en plus grand</translation>
    </message>
    <message>
        <source>Ask the servers whether saved pictures have changed</source>
        <translation>Demander aux serveurs si des images enregistrées ont changé</translation>
    </message>
    <message>
        <source>Begin an empty list; this one stays open</source>
        <translation>Commencer une liste vide ; celle-ci reste ouverte</translation>
    </message>
    <message>
        <source>Check for changes…</source>
        <translation>Chercher des changements…</translation>
    </message>
    <message>
        <source>Close the window; all lists are kept and open again</source>
        <translation>Fermer la fenêtre ; toutes les listes sont gardées et se rouvrent</translation>
    </message>
    <message>
        <source>Find similar pictures…</source>
        <translation>Trouver des images similaires…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Historique…</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Open a folder of lists…</source>
        <translation>Ouvrir un dossier de listes…</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>Ouvrir une liste…</translation>
    </message>
    <message>
        <source>Paste links</source>
        <translation>Coller des liens</translation>
    </message>
    <message>
        <source>Plan of names…</source>
        <translation>Plan des noms…</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read the saved files again and compare them with what was saved</source>
        <translation>Relire les fichiers enregistrés et les comparer à ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Save job as…</source>
        <translation>Enregistrer la tâche sous…</translation>
    </message>
    <message>
        <source>Search names, links and columns</source>
        <translation>Chercher des noms, liens et colonnes</translation>
    </message>
    <message>
        <source>See where every picture will be saved, before anything is fetched</source>
        <translation>Voir où chaque image sera enregistrée, avant toute récupération</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>Afficher toutes les images</translation>
    </message>
    <message>
        <source>Show one host…</source>
        <translation>Afficher un hôte…</translation>
    </message>
    <message>
        <source>Show only duplicates</source>
        <translation>Afficher seulement les doublons</translation>
    </message>
    <message>
        <source>Show only lines that are no address</source>
        <translation>Afficher seulement les lignes qui ne sont pas des adresses</translation>
    </message>
    <message>
        <source>Show only what failed</source>
        <translation>Afficher seulement les échecs</translation>
    </message>
    <message>
        <source>Show only what is done</source>
        <translation>Afficher seulement ce qui est terminé</translation>
    </message>
    <message>
        <source>Show only what is still to come</source>
        <translation>Afficher seulement ce qui reste à venir</translation>
    </message>
    <message>
        <source>Show only what is suspicious</source>
        <translation>Afficher seulement les suspectes</translation>
    </message>
    <message>
        <source>Show the hosts: their speed, limits and pauses</source>
        <translation>Afficher les hôtes : leur vitesse, leurs limites et leurs pauses</translation>
    </message>
    <message>
        <source>Show the run: its speed, its transfers side by side, its hosts</source>
        <translation>Afficher l’exécution : sa vitesse, ses transferts côte à côte, ses hôtes</translation>
    </message>
    <message>
        <source>Show the saved pictures that look alike, and keep the largest of each</source>
        <translation>Afficher les images enregistrées qui se ressemblent, et garder la plus grande de chaque groupe</translation>
    </message>
    <message>
        <source>Sort and group…</source>
        <translation>Trier et grouper…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop; what is finished stays, the rest stays on the list</source>
        <translation>Arrêter ; ce qui est terminé reste, le reste demeure dans la liste</translation>
    </message>
    <message>
        <source>The list, its tables, names and results in one file, to fetch or verify elsewhere</source>
        <translation>La liste, ses tableaux, noms et résultats en un fichier, à récupérer ou vérifier ailleurs</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>À la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>To the part of the window before</source>
        <translation>À la partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Try the failed pictures again</source>
        <translation>Réessayer les images en échec</translation>
    </message>
    <message>
        <source>Verify files</source>
        <translation>Vérifier les fichiers</translation>
    </message>
    <message>
        <source>Watch the clipboard</source>
        <translation>Surveiller le presse-papiers</translation>
    </message>
</context>
<context>
    <name>TotalsBar</name>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln terminée</numerusform>
            <numerusform>%Ln terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stopped</source>
        <translation>
            <numerusform>%Ln arrêtée</numerusform>
            <numerusform>%Ln arrêtées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>One by one: the transfer times of all pictures added up, as if each had waited for the one before.</source>
        <translation>Une par une : les temps de transfert de toutes les images additionnés, comme si chacune avait attendu la précédente.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>The servers asked for a pause, or gave no answer. The hosts say more (Ctrl+Shift+H).</source>
        <translation>Les serveurs ont demandé une pause, ou n’ont pas répondu. Les hôtes en disent plus (Ctrl+Maj+H).</translation>
    </message>
    <message>
        <source>Total time {time}</source>
        <translation>Temps total {time}</translation>
    </message>
    <message>
        <source>Total time: from Start to the last picture, without pauses.</source>
        <translation>Temps total : de Démarrer à la dernière image, sans les pauses.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Waiting until {time}</source>
        <translation>Attente jusqu’à {time}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pictures</source>
        <translation>
            <numerusform>{done} sur %Ln image</numerusform>
            <numerusform>{done} sur %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} sur {all}</translation>
    </message>
    <message>
        <source>{times} faster</source>
        <translation>{times} plus vite</translation>
    </message>
    <message>
        <source>{times} faster than one by one</source>
        <translation>{times} plus vite qu’une par une</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>reste {time}</translation>
    </message>
</context>
<context>
    <name>Tuning</name>
    <message>
        <source>The old file is kept as {name}.</source>
        <translation>L’ancien fichier est conservé sous {name}.</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones hold</source>
        <translation>Les réglages n’ont pas pu être lus, les réglages habituels s’appliquent donc</translation>
    </message>
    <message>
        <source>The settings could not be written down: {why}</source>
        <translation>Les réglages n’ont pas pu être écrits : {why}</translation>
    </message>
    <message>
        <source>They hold until Pixhaul is closed. Check that its folder can be written to.</source>
        <translation>Ils valent jusqu’à la fermeture de Pixhaul. Vérifiez que l’on peut écrire dans son dossier.</translation>
    </message>
</context>
<context>
    <name>TurnTaking</name>
    <message>
        <source>It starts by itself then.</source>
        <translation>Elle démarrera alors d’elle-même.</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Lancer maintenant</translation>
    </message>
    <message>
        <source>Waits until “{name}” is done</source>
        <translation>Attend la fin de « {name} »</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>add %Ln addresses</source>
        <translation>
            <numerusform>ajouter %Ln adresse</numerusform>
            <numerusform>ajouter %Ln adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>change the columns of {table}</source>
        <translation>changer les colonnes de {table}</translation>
    </message>
    <message>
        <source>edit line {number}</source>
        <translation>modifier la ligne {number}</translation>
    </message>
    <message numerus="yes">
        <source>remove %Ln line(s)</source>
        <translation>
            <numerusform>retirer %Ln ligne</numerusform>
            <numerusform>retirer %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln larger version(s)</source>
        <translation>
            <numerusform>utiliser %Ln version plus grande</numerusform>
            <numerusform>utiliser %Ln versions plus grandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>use %Ln link(s) as given</source>
        <translation>
            <numerusform>utiliser %Ln lien tel que donné</numerusform>
            <numerusform>utiliser %Ln liens tels que donnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln octet</numerusform>
            <numerusform>%Ln octets</numerusform>
        </translation>
    </message>
    <message>
        <source>a far day</source>
        <translation>un jour lointain</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>environ {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {number} min</source>
        <translation>environ {number} min</translation>
    </message>
    <message>
        <source>about {number} s</source>
        <translation>environ {number} s</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>a pattern of Qt for day, month and time: d, MMM, HH and mm stay as they are</extracomment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} Go</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>{number} MB/s</source>
        <translation>{number} Mo/s</translation>
    </message>
    <message>
        <source>{number} PB</source>
        <translation>{number} Po</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <translation>{number} To</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} octets</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} ko</translation>
    </message>
    <message>
        <source>{number} kB/s</source>
        <translation>{number} ko/s</translation>
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
        <translation>La réponse n’était pas compréhensible</translation>
    </message>
</context>
<context>
    <name>UpdateNews</name>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Pixhaul {version} is available</source>
        <translation>Pixhaul {version} est disponible</translation>
    </message>
    <message>
        <source>This window goes on with the version you have.</source>
        <translation>Cette fenêtre continue avec la version que vous avez.</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Asks github.com; nothing is sent but the version of Pixhaul you use.</source>
        <translation>Demande à github.com ; rien n’est envoyé hormis la version de Pixhaul que vous utilisez.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Is there a newer version?</source>
        <translation>Existe-t-il une version plus récente ?</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the page of the newer version</source>
        <translation>Ouvrir la page de la version plus récente</translation>
    </message>
    <message>
        <source>Pixhaul {version} is available.</source>
        <translation>Pixhaul {version} est disponible.</translation>
    </message>
    <message>
        <source>There is no answer: {why}. Try again later.</source>
        <translation>Pas de réponse : {why}. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>C’est la version la plus récente.</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture {name}</source>
        <translation>Image {name}</translation>
    </message>
    <message>
        <source>That was the last picture</source>
        <translation>C’était la dernière image</translation>
    </message>
    <message>
        <source>There is no picture yet</source>
        <translation>Il n’y a pas encore d’image</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Visionneuse</translation>
    </message>
    <message>
        <source>very large, so it is shown smaller</source>
        <translation>très grande, donc affichée plus petite</translation>
    </message>
    <message>
        <source>{row} of {count}</source>
        <translation>{row} sur {count}</translation>
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
        <translation>À propos de cette image</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>All larger</source>
        <translation>Toutes plus grandes</translation>
    </message>
    <message>
        <source>All smaller</source>
        <translation>Toutes plus petites</translation>
    </message>
    <message>
        <source>Change places with the next</source>
        <translation>Échanger sa place avec la suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare with the next picture</source>
        <translation>Comparer avec l’image suivante</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Tout ajuster</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Next picture in this place</source>
        <translation>Image suivante à cette place</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>Ouvrir dans un autre programme</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Mettre en pause ou continuer</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Previous picture in this place</source>
        <translation>Image précédente à cette place</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Slide show</source>
        <translation>Diaporama</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>This one in its actual size</source>
        <translation>Celle-ci en taille réelle</translation>
    </message>
    <message>
        <source>Turn the view</source>
        <translation>Tourner la vue</translation>
    </message>
    <message>
        <source>Turn the view back</source>
        <translation>Tourner la vue en sens inverse</translation>
    </message>
    <message>
        <source>Turn this one</source>
        <translation>Tourner celle-ci</translation>
    </message>
    <message>
        <source>Turn this one back</source>
        <translation>Tourner celle-ci en sens inverse</translation>
    </message>
    <message>
        <source>View this one alone</source>
        <translation>Voir celle-ci seule</translation>
    </message>
</context>
<context>
    <name>ViewerDeeds</name>
    <message>
        <source>The link was copied</source>
        <translation>Le lien a été copié</translation>
    </message>
    <message>
        <source>The picture was copied</source>
        <translation>L’image a été copiée</translation>
    </message>
</context>
<context>
    <name>WatchStrip</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Watch the clipboard no longer</source>
        <translation>Ne plus surveiller le presse-papiers</translation>
    </message>
    <message numerus="yes">
        <source>Watching the clipboard: %Ln addresses added</source>
        <translation>
            <numerusform>Presse-papiers surveillé : %Ln adresse ajoutée</numerusform>
            <numerusform>Presse-papiers surveillé : %Ln adresses ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching the clipboard: addresses you copy are added to the list</source>
        <translation>Presse-papiers surveillé : les adresses que vous copiez sont ajoutées à la liste</translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy some links first, then paste.</source>
        <translation>Copiez d’abord des liens, puis collez.</translation>
    </message>
    <message>
        <source>Open a folder of lists</source>
        <translation>Ouvrir un dossier de listes</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>There are no links to paste</source>
        <translation>Il n’y a pas de liens à coller</translation>
    </message>
    <message>
        <source>{name} was not read: {reason}</source>
        <translation>{name} n’a pas été lu : {reason}</translation>
    </message>
</context>
<context>
    <name>_Hosts</name>
    <message>
        <source>All hosts</source>
        <translation>Tous les hôtes</translation>
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
        <translation>Copier {label}</translation>
    </message>
</context>
</TS>
