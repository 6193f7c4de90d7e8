# What the core says of boxes, and of the files that are carried between them.

vault-synced = Boksen kommer til at ligge i en mappe, der også kan ses fra andre computere. Den er stadig låst.
vault-damaged = Der er noget galt med denne boks. Den er ikke slettet.
vault-missing = Boksen er ikke her. Den plejer at ligge i mappen { $folder }.
vault-sheet-day = Lavet { $day }
vault-backup-from = Kopien er fra { $day } klokken { $time }.
vault-backup-empty = Der er ikke skrevet noget i kopien.
vault-guest-name = Gæst
vault-code-short-of-memory = Denne computer har lidt hukommelse. Koden er derfor lidt nemmere at gætte for en anden computer. Med fire ord er den stadig god.
vault-way-code = Koden
vault-way-paper = Nødkoden på papir
vault-way-this-computer = Denne computer, når du er logget ind
vault-way-usb-key = En nøgle på en stick
delete-done = Boksen er slettet.
erase-word = slet
erase-done = { $count ->
    [one] 1 boks blev slettet { $day } klokken { $time }.
   *[other] { $count } bokse blev slettet { $day } klokken { $time }.
}
delete-left = { $count ->
    [one] Boksen { $names } er ikke slettet helt.
   *[other] Disse bokse er ikke slettet helt: { $names }.
}
delete-left-nameless = Ikke alt er slettet.
delete-left-do = Noget ligger stadig i mappen { $folder }. Spørg den, der passer computeren.
guest-papers = Papirer, du har gemt, bliver liggende i mappen { $folder }. Dem kan du selv slette.
erase-stays = Papirer, der er gemt i mappen { $folder }, er der stadig. Dem kan du selv slette.

transfer-on-stick = På sticken { $name }
transfer-in-folder = I mappen { $folder }
transfer-no-stick = Vi kan ikke se nogen stick. Sæt den i, og tryk på Led igen.
transfer-stays = Andre bruger computeren. Filen bliver liggende her, til nogen sletter den. Brug hellere en stick.
transfer-written-stick = Vi har prøvet at åbne filen. Den virker. Få computeren til at skubbe sticken ud, før du tager den.
transfer-written = Vi har prøvet at åbne filen. Den virker. Du kan flytte den, som du vil.
transfer-none = Vi kan ikke finde nogen fil. Sæt sticken i, eller læg filen i mappen med dine dokumenter. Tryk så på Led igen.
transfer-from = Filen er fra boksen { $nickname }. Den blev lavet { $when }.
transfer-ask = Skal det ind i boksen { $nickname }?
transfer-taken = Den er hentet ind.
transfer-left = Den lå her i forvejen.
transfer-both = Den er rettet begge steder. Det, der stod her, gælder. Det fra filen er her også.
transfer-answers = Svar fra tjek, løn og transport
