# "Skriv til kommunen": the list of all one can write, and taking papers away. The forms themselves stand in form/, the papers in paper/.

write-lead = { $voice ->
    [own] Vælg det, du vil skrive. Intet bliver sendt herfra.
   *[other] Vælg det, I vil skrive. Intet bliver sendt herfra.
}
write-begin = Begynd
write-letters = Breve til kommunen
write-sheets = Ark til eget brug
write-caseworker = { $voice ->
    [own] Min sagsbehandler
   *[other] Sagsbehandleren
}
write-caseworker-text = Så står navnet på brevene.

apply-now-title = Søg nu
apply-now-lead = Tre linjer er nok. Resten kan skrives bagefter.
apply-now-phone = Man må også søge ved at ringe til kommunen.
apply-now-kommune = Hvilken kommune skal have ansøgningen?
apply-now-see = Se brevet
apply-now-more = Skriv resten nu

paper-needs = Det mangler, før papiret kan laves
paper-own = Arket er til eget brug.
paper-save-pdf = Gem som PDF
paper-save-docx = Gem som Word
paper-save-txt = Gem som tekst
paper-copy = Kopiér teksten
paper-copied = Teksten er kopieret. Den kan sættes ind et andet sted.
paper-not-copied = Teksten kunne ikke kopieres. Gem den som tekst i stedet.
paper-more-ways = Andre måder at tage det med på
paper-name = Navn på filen
paper-name-hint = Lad feltet stå tomt, så finder vi et navn.
paper-open = Åbn og print
paper-beside = Gem ved siden af
paper-replace = Erstat den gamle
paper-see = Se papiret
paper-print-check = Se svarene på papir
paper-print-estimate = Se overslaget på papir

mark-title = Hvad er der sket med brevet?
mark-lead = Sæt selv et mærke, når det er sket.
mark-set = Gem dagen
mark-today = I dag
mark-remove = Fjern mærket
mark-skrevet = Skrevet
mark-printet = Printet
mark-sendt = Sendt
mark-modtaget = Kommunen har fået det
mark-skrevet-on = Skrevet den { $day }.
mark-printet-on = Printet den { $day }.
mark-sendt-on = Sendt den { $day }.
mark-modtaget-on = Kommunen fik det den { $day }.
mark-skrevet-not = Ikke skrevet færdigt endnu.
mark-printet-not = Ikke printet endnu.
mark-sendt-not = Ikke sendt endnu.
mark-modtaget-not = Vi ved ikke, om kommunen har fået det.
mark-passed-over = Ingen dag skrevet.
mark-told-none = Begyndt. Ikke sendt.
mark-told-skrevet = Skrevet den { $day }. Ikke sendt.
mark-told-printet = Printet den { $day }. Ikke sendt.
mark-told-sendt = Sendt den { $day }. Skriv, når kommunen har fået det.
mark-told-modtaget = Kommunen fik det den { $day }.
mark-own-sheet = Begyndt.
mark-day = Hvilken dag?
notice-everything = Skriv hellere noget bestemt. “Alt” og “alle” kan ikke bruges her.
input-day = Skriv dag, måned og år med tal, for eksempel 5 1 2027.
input-mark-future = Dagen er ikke kommet endnu. Skriv den dag, det skete.
input-file-name = Skriv et almindeligt navn til filen, uden mappe og skråstreg.
