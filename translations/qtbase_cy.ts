<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Cau’r tab</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Ffugenw</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Gyriant</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Ffolder ffeiliau</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Llwybr byr</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>Cam i &amp;lawr</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Cam i &amp;fyny</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Press</source>
        <translation>Pwyso</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Yn dangos y ddewislen</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Yn sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Sgrolio i lawr</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Yn mynd yn ôl dudalen</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Yn cyflawni’r weithred</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Cynyddu</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Toglo</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Yn toglo’r cyflwr</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Yn sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Yn sgrolio i lawr</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Yn mynd i’r dudalen nesaf</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Yn sgrolio i’r dde</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Cynyddu’r gwerth</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Gostwng y gwerth</translation>
    </message>
    <message>
        <source>Decrease</source>
        <translation>Gostwng</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sgrolio i’r dde</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Y dudalen flaenorol</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Yn rhoi’r ffocws</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Rhoi’r ffocws</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Y dudalen nesaf</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Dangos y ddewislen</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Executable '%1' requires Qt %2, found Qt %3.</source>
        <translation>Mae ar y rhaglen “%1” angen Qt %2; canfuwyd Qt %3.</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>Gwall: llyfrgell Qt anghydnaws</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>Gwir</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Gau</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Agor rhestr ddewis y blwch cyfun</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opsiynau anhysbys: %1.</translation>
    </message>
    <message>
        <source>Unknown option '%1'.</source>
        <translation>Opsiwn anhysbys “%1”.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opsiynau]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opsiynau:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Yn dangos cymorth, gan gynnwys opsiynau Qt ei hun.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Defnydd: %1</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Yn dangos cymorth ar opsiynau’r llinell orchymyn.</translation>
    </message>
    <message>
        <source>Unexpected value after '%1'.</source>
        <translation>Gwerth annisgwyl ar ôl “%1”.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Yn dangos y fersiwn.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Dadleuon:</translation>
    </message>
    <message>
        <source>Missing value after '%1'.</source>
        <translation>Mae gwerth ar goll ar ôl “%1”.</translation>
    </message>
</context>
<context>
    <name>QDBusTrayIcon</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What's This?</source>
        <translation>Beth yw hwn?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Arnofio</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Yn datgysylltu’r panel ac yn ei ailgysylltu</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Yn cau’r panel</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Iawn</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Gwall angheuol:</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Dangos y neges hon eto</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Gwall difrifol:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Gwybodaeth:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Neges ddadfygio:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Rhybudd:</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot remove source file</source>
        <translation>Ni ellir dileu’r ffeil wreiddiol</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Yr un ffeil yw’r ffeil gyrchfan.</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>Ni ellir agor %1 i’w darllen</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Mae’r ffeil gyrchfan yn bod eisoes</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Ni ellir agor y ffeil gyrchfan: %1</translation>
    </message>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Ni ellir creu %1 i ysgrifennu iddi: %2</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Methwyd ag ysgrifennu bloc: %1</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>Ni ellir ailenwi ffeil ddilyniannol drwy ei chopïo fesul bloc</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Gwall wrth ailenwi: %1</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Nid yw’r ffeil wreiddiol yn bod.</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>Ni ellir adfer o %1: %2</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Ni ellir agor i ysgrifennu: %1</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available or engine does not support UnMapExtension</source>
        <translation>Nid oes peiriant ffeiliau ar gael, neu nid yw’n cefnogi UnMapExtension</translation>
    </message>
    <message>
        <source>No file engine available</source>
        <translation>Nid oes peiriant ffeiliau ar gael</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Dangos </translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>Mae “%1” wedi’i diogelu rhag ysgrifennu.
A ydych am ei dileu er hynny?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>A ydych yn siŵr eich bod am ddileu “%1”?</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Rhestr o leoliadau a nodau tudalen</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Enw’r ffeil:</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Chwith</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+I fyny</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ffolder newydd</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Y ffolder uwch</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Ffolder &amp;newydd</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Edrych yn:</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+De</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Math o ffeil:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Canfod ffolder</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Dangos ffeiliau &amp;cudd</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Cadw fel</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ni chanfuwyd y ffolder.
Gwnewch yn siŵr bod enw’r ffolder yn gywir.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bar ochr</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Golwg rhestr</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Dewis</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Dileu</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Ffolderi</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Ailenwi</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Ni ellid dileu’r ffolder.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Ffolder:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Mae %1 yn bod eisoes.
A ydych am gadw drosti?</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Mynd ymlaen</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Mynd i’r ffolder uwch</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Lleoliadau diweddar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Newid i olwg y manylion</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creu ffolder newydd</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Golwg manylion</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Ni chanfuwyd y ffeil.
Gwnewch yn siŵr bod enw’r ffeil yn gywir.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Newid i olwg y rhestr</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Fy nghyfrifiadur</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Cyfrifiadur</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dyddiad newid</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 beit</translation>
    </message>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 beit</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Enw ffeil annilys</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name "%1" cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Ni ellir defnyddio’r enw “%1”.&lt;/b&gt;&lt;p&gt;Rhowch gynnig ar enw arall, ag ynddo lai o nodau neu heb atalnodau.</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Iawn</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;au</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Cau heb gadw</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ca&amp;nslo</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No such file or directory</source>
        <translation>Nid oes ffeil na ffolder o’r fath</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Gwrthodwyd caniatâd</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>ffolder yw’r ffeil i’w hagor</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Nid oes lle ar ôl ar y ddyfais</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Gwall anhysbys</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Mae gormod o ffeiliau ar agor</translation>
    </message>
</context>
<context>
    <name>QImageReader</name>
    <message>
        <source>Unable to read image data</source>
        <translation>Ni ellir darllen data’r ddelwedd</translation>
    </message>
    <message>
        <source>Invalid device</source>
        <translation>Dyfais annilys</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Ni chefnogir y math hwn o ddelwedd</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Ni chanfuwyd y ffeil</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Gwall anhysbys</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Unsupported image format</source>
        <translation>Ni chefnogir y math hwn o ddelwedd</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>Mae’r ddelwedd yn wag</translation>
    </message>
    <message>
        <source>Device not writable</source>
        <translation>Ni ellir ysgrifennu i’r ddyfais</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Gwall anhysbys</translation>
    </message>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>Ni ellir agor y ddyfais i ysgrifennu: %1</translation>
    </message>
    <message>
        <source>Device is not set</source>
        <translation>Nid yw’r ddyfais wedi’i phennu</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Rhowch werth:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Pwyswch y llwybr byr</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
</context>
<context>
    <name>QMdiArea</name>
    <message>
        <source>(Untitled)</source>
        <translation>(Dideitl)</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Dangos y manylion...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Cuddio’r manylion...</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Na</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ie</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Terfynu</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Gosod</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ailosod</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Rhoi cynnig arall arni</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Adfer y rhagosodiadau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Anwybyddu</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;a i’r cyfan</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Cadw’r cyfan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Peidio â chadw</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>I&amp;e i’r cyfan</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Enw ffolder yw enw’r ffeil</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Rhoddodd y rhaglen y gorau i ysgrifennu</translation>
    </message>
    <message>
        <source>QSaveFile cannot open '%1' without direct write fallback enabled.</source>
        <translation>Ni all QSaveFile agor “%1” heb ganiatáu ysgrifennu’n uniongyrchol.</translation>
    </message>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Ni ellir ysgrifennu i’r ffeil bresennol %1</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>Brig</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Sgrolio i lawr</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Sgrolio yma</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Gwaelod</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Tudalen i fyny</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Tudalen i’r dde</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Sgrolio i fyny</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Sgrolio i’r dde</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Ymyl chwith</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Tudalen i lawr</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Tudalen i’r chwith</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Ymyl dde</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Up</source>
        <translation>I fyny</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>I lawr</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Chwith</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Bylchwr</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Dewislen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Adnewyddu</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Tudalen gartref</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Newydd</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Torri</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Gludo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Canfod</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Chwyddo</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Lleihau</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Ffefrynnau</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dogfennau</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Lluniau</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Cyfrifiannell</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Taenlen</translation>
    </message>
    <message>
        <source>Word Processor</source>
        <translation>Prosesydd geiriau</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Offer</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Golwg</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Ail-lwytho</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Anfon</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>Cyflawni</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Chwarae</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>Sain i lawr</translation>
    </message>
    <message>
        <source>Volume Mute</source>
        <translation>Distewi’r sain</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Sain i fyny</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>Chwarae cyfrwng</translation>
    </message>
    <message>
        <source>Media Stop</source>
        <translation>Stopio cyfrwng</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>Cyfrwng blaenorol</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>Cyfrwng nesaf</translation>
    </message>
    <message>
        <source>Media Record</source>
        <translation>Recordio cyfrwng</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>Oedi cyfrwng</translation>
    </message>
    <message>
        <source>Toggle Media Play/Pause</source>
        <translation>Chwarae/oedi cyfrwng</translation>
    </message>
    <message>
        <source>Launch Mail</source>
        <translation>Agor e-bost</translation>
    </message>
    <message>
        <source>Launch Media</source>
        <translation>Agor cyfryngau</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Cysgu</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>Gaeafgysgu</translation>
    </message>
    <message>
        <source>Wake Up</source>
        <translation>Deffro</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Diffodd</translation>
    </message>
    <message>
        <source>Power Down</source>
        <translation>Diffodd y pŵer</translation>
    </message>
    <message>
        <source>Screensaver</source>
        <translation>Arbedwr sgrin</translation>
    </message>
    <message>
        <source>Keyboard Menu</source>
        <translation>Dewislen y bysellfwrdd</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>Allgofnodi</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>row</source>
        <translation>rhes</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>cell</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>deial</translation>
    </message>
    <message>
        <source>form</source>
        <translation>ffurflen</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>gafael</translation>
    </message>
    <message>
        <source>link</source>
        <translation>dolen</translation>
    </message>
    <message>
        <source>list</source>
        <translation>rhestr</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testun</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>coeden</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animeiddiad</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>siart</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>cloc</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>ffrâm</translation>
    </message>
    <message>
        <source>label</source>
        <translation>label</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>space</source>
        <translation>bwlch</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>sain</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabl</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>botwm radio</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>rhestr tabiau</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>dogfen we</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>blwch cyfun</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>dewisydd lliw</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>eitem dewislen</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dogfen</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>bar sgrolio</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>bar offer</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>cyngor</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>cyrchwr testun</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>dewislen botwm</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>gwahanydd</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>cynfas</translation>
    </message>
    <message>
        <source>column</source>
        <translation>colofn</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>cyrchwr</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>deialog</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>llenwad</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>troedyn</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>botwm</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>pennyn rhes</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>blwch troelli</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>holltwr</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>llithrydd</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>botwm â grid cwympo</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>invalid role</source>
        <translation>rôl annilys</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraff</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>hafaliad</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>hysbysiad</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>cynnwys ategol</translation>
    </message>
    <message>
        <source>section</source>
        <translation>adran</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>cynorthwyydd</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>eitem rhestr</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>bwrdd gwaith</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>dangosydd</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>bar teitl</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>eitem coeden</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>blwch ticio</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>bar statws</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>bar cynnydd</translation>
    </message>
    <message>
        <source>alert message</source>
        <translation>neges rybudd</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>tudalen nodweddion</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>naidlen</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>cwarel haenog</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>anhysbys</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>bar dewislenni</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>pennyn colofn</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terfynell</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>botwm â chwymplen</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>maes llwybr byr</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>graffigyn</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>swigen gymorth</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>pennawd</translation>
    </message>
    <message>
        <source>application</source>
        <translation>rhaglen</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Sgrolio i’r chwith</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Sgrolio i’r dde</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ailwneud: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;gwag&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ailwneud: %1</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Dadwneud: %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Dechrau mewnosodiad o’r dde i’r chwith</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Bwlch o led sero</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Ynysiad o’r chwith i’r dde</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Mewnosod nod rheoli Unicode</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Dechrau gorfodi o’r chwith i’r dde</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Dechrau mewnosodiad o’r chwith i’r dde</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Ynysiad o’r dde i’r chwith</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Marc o’r dde i’r chwith</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Diwedd fformatio cyfeiriad</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Gwahanydd o led sero</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Dechrau gorfodi o’r dde i’r chwith</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Diwedd ynysiad cyfeiriad</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Cysylltydd o led sero</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Marc o’r chwith i’r dde</translation>
    </message>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Ynysiad yn ôl y nod cryf cyntaf</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What's This?</source>
        <translation>Beth yw hwn?</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis y cyfan</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copïo cyfeiriad y &amp;ddolen</translation>
    </message>
</context>
</TS>
