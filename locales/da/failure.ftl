# One message per failure: what happened, what is safe, what to do now. No blame.

failure-locked = Der er ingen åben boks. Åbn din boks, eller lav en ny. Teksten står her endnu.
failure-wrong_code = Koden passer ikke til denne boks. Tryk på “Vis tegn”, og se, om hvert tegn er rigtigt. Prøv så igen.
failure-open_elsewhere = Boksen er åben i et andet vindue. Lås den der, og prøv igen.
failure-vault_newer = Boksen er lavet med en nyere udgave af programmet. Intet er ændret. Åbn den med den nyeste udgave.
failure-vault_damaged = Boksen er beskadiget, og vi kan ikke åbne den. Vi har ikke slettet noget. Flyt ikke mappen, og spørg om hjælp.
failure-vault_missing = Boksen plejer at ligge i mappen { $folder }. Den er der ikke nu. Se, om mappen er flyttet.
failure-no_such_way = Denne boks kan ikke åbnes på den måde. Prøv en anden vej.
failure-no_memory = Computeren har for lidt hukommelse fri. Luk andre programmer, og prøv igen.
failure-no_transfer_file = Filen er ikke lavet af dette program. Vælg en anden fil.
failure-transfer_damaged = Filen er beskadiget. Der er ikke hentet noget fra den. Lav den igen på den anden computer.
failure-no_key_ring = Denne computer kan ikke åbne boksen lige nu. Boksen er der stadig. Brug koden eller nødkoden.
failure-transfer_newer = Filen er lavet med en nyere udgave af programmet. Intet er hentet ind. Brug den nyeste udgave.
failure-file_unwritten = Filen blev ikke skrevet rigtigt. Alt i boksen er der stadig. Prøv en anden stick eller et andet sted.
failure-draft_gone = Det, du valgte, er her ikke mere. Gå tilbage, og vælg igen.
failure-place_full = Der er ikke plads i mappen { $folder }. Filen er ikke skrevet. Alt i boksen er der stadig. Vælg et andet sted.
failure-disk_full = Der er ikke mere plads på computeren. Din tekst står her endnu. Det, der var gemt, er gemt. Gør plads, og skriv videre.
failure-read_only = Programmet må ikke gemme i mappen { $folder }. Din tekst står her endnu. Spørg den, der passer computeren.
failure-too_long = Teksten er på { $found } tegn. Der er plads til { $limit } tegn. Den nye tekst er ikke gemt endnu. Gør den kortere.
failure-paper_failed = Vi kunne ikke lave papiret. Det, du har skrevet, er her stadig. Prøv igen.
failure-file_exists = Der ligger allerede en fil, der hedder { $file }. Intet er skrevet. Vælg, hvad der skal ske.
failure-no_plain_file = Navnet bruges til noget andet i mappen { $folder }. Intet er ændret. Vælg et andet navn.
failure-paper_gone = Papiret ligger der ikke mere. Gem det igen.
failure-no_viewer = Vi fandt intet program, der kan vise papiret. Åbn mappen { $folder }, og åbn papiret der.
failure-unreachable = Vi kunne ikke nå mappen { $folder }. Din tekst står her endnu. Prøv igen.
failure-no_answer = Mappen { $folder } svarer ikke. Alt i boksen er der stadig. Er det en stick, så tag den ud, og sæt den i igen.
failure-broken = Der skete en fejl i programmet. Det, der var gemt, er gemt. Luk programmet, og start det igen.

input-birth-no-such-day = Den dato findes ikke i kalenderen. Skriv dag, måned og år, for eksempel 5 3 1980.
input-birth-future = Datoen ligger i fremtiden. Skriv fødselsdatoen.
input-birth-too-early = Årstallet er før 1900. Skriv fire tal, for eksempel 1980.
input-birth-numbers = Skriv dag, måned og år med tal, for eksempel 5 3 1980.
input-nickname-empty = Skriv et navn, så du kan kende din boks. Det må gerne være et kælenavn.
input-nickname-too-long = Skriv et kortere navn, højst { $limit } tegn.
input-code-too-short = Skriv mindst { $limit } tegn. Fire ord er nemme at huske.
input-unknown-topic = Den tekst findes ikke. Gå tilbage, og vælg et andet emne.
input-sheet-group = Der er en fejl i { $number }. gruppe. Se på papiret igen.
input-sheet-groups = { $count ->
    [one] Der er en fejl i { $groups }. gruppe. Se på papiret igen.
   *[other] Der er fejl i disse grupper: { $groups }. Se på papiret igen.
}
input-sheet-letter = Nødkoden har kun tal. Tegnet { $sign } hører ikke til. Slet det, og prøv igen.
input-sheet-length = Nødkoden har 48 tal. Her er { $found }. Se, om der mangler tal, eller om der er for mange.
input-sheet-of-other = Dette papir hører til en anden boks. Den hedder { $nickname }. Gå tilbage, og vælg den boks.
input-sheet-opens-none = Tallene er rigtige, men de passer ikke til denne boks. Se, om du har et andet papir.
input-sheet-copied = { $number }. gruppe passer ikke. Se på dit papir, og skriv den igen.
input-code-missing-one = Vælg en kode. Computeren kan ikke åbne boksen for dig.
input-ways-too-few = Boksen skal have en kode først. Vælg en kode.
input-sheet-none = Papiret er ikke lavet endnu. Gå et skridt tilbage.
input-erase-name = Skriv { $nickname }, hvis den boks skal slettes.
input-transfer-place = Det sted findes ikke mere. Vælg et andet sted.
input-transfer-words-gone = Filens ord er væk. Gå tilbage, og begynd igen.
input-transfer-file = Filen ligger der ikke mere. Vælg en anden fil.
input-transfer-words = Ordene passer ikke til filen. Se på det, du skrev ned, og skriv alle fem.
