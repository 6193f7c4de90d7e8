# "Mine frister": the days of one case. What stands on the page itself, and what the core says of each clock and step.

deadlines-title = { $voice ->
    [own] Mine frister
   *[other] Frister
}
deadlines-lead = { $voice ->
    [own] Her står de dage, der er vigtige i din sag. Skriv de dage, du kender.
   *[other] Her står de dage, der er vigtige i sagen. Skriv de dage, I kender.
}
deadlines-none = Der er ingen dage endnu. Skriv den første dag, så regner vi resten.
deadlines-timeline = Dagene i rækkefølge
deadlines-clocks = { $voice ->
    [own] Hvad vil du holde øje med?
   *[other] Hvad vil I holde øje med?
}
deadlines-how = Sådan har vi regnet
deadlines-open = Det ved vi ikke
deadlines-take = Tag dagene med
deadlines-calendar = Gem til kalender
deadlines-calendar-name = Navnet må stå i kalenderen
deadlines-calendar-hint = Uden navn kan andre ikke se, hvis sag det er.
deadlines-calendar-open = Åbn i kalenderen
deadlines-slip = Se huskesedlen
deadlines-after = Efter klagen
deadlines-letter = { $voice ->
    [own] Det kan du gøre
   *[other] Det kan I gøre
}
deadlines-caseworker = { $voice ->
    [own] Min sagsbehandler
   *[other] Sagsbehandleren
}

days-today = I dag er det { $day }.
days-next = { $what } { $day } ({ $distance }).
distance-today = i dag
distance-tomorrow = i morgen
distance-in-days = om { $number } dage
distance-in-weeks = om { $number ->
    [one] 1 uge
   *[other] { $number } uger
}
distance-days-ago = for { $number ->
    [one] 1 dag
   *[other] { $number } dage
} siden

event-today = I dag
event-svar = Svar på ansøgningen senest
event-klage-post = En klage med brev skal sendes senest
event-klage-safe = Kommunen skal have klagen senest (den sikre dag)
event-klage-likely = Klagefristen er nok først slut
event-klagesvar = Kommunen skal have set på klagen senest
event-opfoelgning = Næste opfølgning senest
event-syg = Tilbuddet skal måske fortælle kommunen om sygdom eller fravær

clock-svar = Svar på ansøgningen
clock-svar-whose = Det er kommunens frist.
clock-svar-missing = Skriv, hvilken dag kommunen fik ansøgningen. Så kan vi regne dagen ud.
clock-svar-law-only = Kommunen skal selv have en frist for sit svar. Se kommunens hjemmeside, eller ring og spørg. Skriv så fristen her.
clock-svar-silent = { $kommune } skriver ikke et tal i teksten. Se kommunens hjemmeside, eller ring. Skriv så tallet her.
clock-svar-published = Her skal fristen stå: { $link }
clock-svar-draft = I udkastet fra { $kommune } er fristen { $answer-time }. Udkastet er ikke vedtaget.
clock-svar-adopted = { $kommune } skriver, at fristen er { $answer-time }.
clock-svar-told = Regnet med den frist, der er skrevet her: { $period }.
clock-svar-told-on = Regnet med den frist, kommunen oplyste den { $day }: { $period }.
clock-svar-told-in-part = Fristen er ikke skrevet færdig. Skriv et tal, og vælg uger, måneder, hverdage eller dage.
clock-svar-done = Svaret er fra den { $day }. Her er ikke mere at holde øje med.
clock-svar-day = Efter den frist, vi kender, skal svaret komme senest { $day }. Kan kommunen ikke nå det, skal den skrive, hvornår svaret kommer.
clock-svar-passed = Dagen er gået. Man kan ringe og spørge, eller sende et brev.

clock-klage = Klage over svaret
clock-klage-whose = { $voice ->
    [own] Det er din egen frist.
   *[other] Det er personens egen frist.
}
clock-klage-missing = Er der kommet et svar fra kommunen? Skriv datoen på svaret. Man har normalt { $klage-weeks } uger til at klage.
clock-klage-safe = Den sikre dag: Kommunen skal have klagen senest { $day }.
clock-klage-likely = Fristen slutter nok først { $day }. Det er ikke sikkert.
clock-klage-post = Sendes klagen med brev, så send den senest { $day }. Så er der tid til posten, også hvis den er langsom. Det er et råd.
clock-klage-letter-says = Se også, hvad der står i svaret.
clock-klage-safe-passed = Den sikre dag er gået. Vil man klage, er det bedst at gøre det nu.
clock-klage-done = Kommunen fik klagen den { $day }. Her er ikke mere at holde øje med.
clock-klage-passed = De { $klage-weeks } uger er gået. Klag alligevel, og skriv hvorfor. Ankestyrelsen kan se bort fra fristen, hvis der er en særlig grund.
clock-klage-steps-safe = Den sikre dag:
clock-klage-steps-post = Den dag, et brev skal sendes:
clock-klage-steps-likely = Den dag, fristen nok slutter:

clock-klagesvar = Svar på klagen
clock-klagesvar-whose = Det er kommunens frist.
clock-klagesvar-missing = Er der sendt en klage? Skriv, hvilken dag kommunen fik den.
clock-klagesvar-law-only = Vi kender ikke fristen.
clock-klagesvar-silent = Vi kender ikke fristen.
clock-klagesvar-day = Kommunen skal normalt have set på sagen igen senest { $day }.
clock-klagesvar-passed = Dagen er gået. Man kan ringe og spørge, om klagen er sendt til Ankestyrelsen.

clock-opfoelgning = Opfølgning
clock-opfoelgning-whose = Det er kommunens egen frist.
clock-opfoelgning-missing = Er arbejdet begyndt? Skriv den første dag, eller dagen for sidste opfølgning.
clock-opfoelgning-law-only = Loven siger, at kommunen løbende skal følge sagen. Den siger ikke hvor tit. Spørg kommunen.
clock-opfoelgning-silent = { $kommune } skriver ikke et fast tal. Spørg kommunen, hvornår den følger op.
clock-opfoelgning-day = Efter kommunens tekst skal næste opfølgning ske senest { $day }.
clock-opfoelgning-passed = Dagen er gået. Man kan ringe og spørge, hvornår kommunen følger op.

clock-syg = Lang sygdom eller langt fravær
clock-syg-whose = Det er tilbuddets frist.
clock-syg-missing = { $voice ->
    [own] Er du syg, eller har du fravær? Skriv den første dag.
   *[other] Er personen syg, eller er der fravær? Skriv den første dag.
}
clock-syg-law-only = Vi kender ikke reglen i denne kommune.
clock-syg-silent = { $kommune } skriver ikke noget om det.
clock-syg-day = Varer det stadig { $day }, kan det være, at tilbuddet skal sige det til kommunen.
clock-syg-passed = Dagen er gået. Spørg tilbuddet, om det har sagt det til kommunen.

clock-two-days = Kommunens tekst siger to ting. Spørg kommunen, hvad der gælder.
clock-day-off = Den dag er en fridag. Ring den næste hverdag, hvis der ikke er kommet noget.
clock-outside = Vi kender kun dagene fra { $first } til { $last }. Se efter, om datoen er rigtig.
clock-no-law = Vi kender ikke reglen for den dag. Se efter, om datoen er rigtig.
clock-received-first = Svaret kan ikke være kommet, før det er skrevet. Se efter, om de to datoer er rigtige.

step-decision-dated = Svaret er fra { $day }.
step-application-received = Kommunen fik ansøgningen { $day }.
step-complaint-received = Kommunen fik klagen { $day }.
step-place-started = Arbejdet begyndte { $day }.
step-followed-up = Der blev sidst fulgt op { $day }.
step-ill-since = Sygdommen eller fraværet begyndte { $day }.
step-safe-day = Den sikre dag er { $day }.
step-received = Svaret kom frem { $day }.
step-presumed-days = Det regnes for kommet frem efter { $number ->
    [one] 1 dag
   *[other] { $number } dage
}: { $day }.
step-presumed-hverdage = Det regnes normalt for kommet frem efter { $number } hverdage: { $day }.
step-not-counted = { $day } tæller ikke med: { $off }.
step-after = { $period } efter er { $day }.
step-posted = { $number } hverdage til posten: { $day }.
step-back = { $day }: { $off }. Vi går en dag tilbage.
step-forward = { $day }: { $off }. Vi går en dag frem.

day-off-saturday = lørdag
day-off-sunday = søndag
day-off-nytaarsdag = nytårsdag
day-off-skaertorsdag = skærtorsdag
day-off-langfredag = langfredag
day-off-paaskedag = påskedag
day-off-anden-paaskedag = anden påskedag
day-off-store-bededag = store bededag
day-off-kristi-himmelfartsdag = Kristi himmelfartsdag
day-off-fredag-efter-kristi-himmelfartsdag = fredag efter Kristi himmelfartsdag, hvor mange har fri
day-off-pinsedag = pinsedag
day-off-anden-pinsedag = anden pinsedag
day-off-grundlovsdag = grundlovsdag, hvor mange har fri
day-off-juleaftensdag = juleaftensdag, hvor mange har fri
day-off-juledag = juledag
day-off-anden-juledag = anden juledag
day-off-nytaarsaftensdag = nytårsaftensdag, hvor mange har fri

after-klage-again = Kommunen ser først på sagen igen. Det skal normalt ske inden { $genvurdering-weeks } uger.
after-klage-ankestyrelsen = Holder kommunen fast, sender den som regel klagen videre til Ankestyrelsen.
after-klage-not-yourself = { $voice ->
    [own] Du behøver ikke selv at skrive til Ankestyrelsen.
   *[other] I behøver ikke selv at skrive til Ankestyrelsen.
}
after-klage-wait = Bliver hjælpen sat ned imens? Spørg kommunen, om ændringen kan vente.

page-sag-ansoegt-link = Skriv dagen, kommunen fik ansøgningen
page-egen-frist-link = Skriv kommunens frist
page-svarbrev-link = Skriv datoen på svaret
page-sag-klaget-link = Skriv dagen, kommunen fik klagen
page-sag-begyndt-link = Skriv den første dag
page-sag-syg-link = Skriv den første dag med sygdom eller fravær

notice-told-number = Skriv kun et tal fra 1 til 365, for eksempel 8.
notice-told-unit = Vælg også uger, måneder, hverdage eller dage.
notice-day = Den dag findes ikke i kalenderen. Skriv dag, måned og år, for eksempel 5 1 2027.
calendar-empty = Der er ingen dage at gemme endnu.
calendar-written = Dagene er gemt i en fil. Åbn filen, så kommer de ind i kalenderen.
