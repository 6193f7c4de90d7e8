# First run and the start page.

first-promise = Alt bliver på denne computer. Programmet sender ikke noget.

first-welcome-title = Velkommen tilbage
first-welcome-lead = Der ligger mindst en boks på denne computer.
first-welcome-open = Åbn en boks
first-welcome-open-text = Boksen er låst med en kode. Kladden ligger i boksen.
first-welcome-without = Gå videre uden at åbne
first-welcome-without-text = Læs, tjek og regn. Det kræver ingen kode.

first-kommune-title = { $voice ->
    [own] Hvilken kommune behandler din sag?
   *[other] Hvilken kommune behandler sagen?
}
first-kommune-help = { $voice ->
    [own] Det er som regel den kommune, der skriver breve om hjælp. Er du i tvivl, så spørg den kommune, du bor i.
   *[other] Det er som regel den kommune, der skriver breve om hjælp. Er I i tvivl, så spørg den kommune, personen bor i.
}
first-kommune-missing = Vælg en kommune. Vælg “Det ved jeg ikke”, hvis du er i tvivl.
first-kommune-law-only = Vi kender kun reglerne i Randers og Ishøj. Her viser vi loven alene. Reglerne kan være anderledes hos kommunen.
first-kommune-save = Gem og gå tilbage

first-voice-title = Hvem er du?
first-voice-help = Så taler programmet til den rigtige.
first-voice-own = Jeg søger selv
first-voice-relative = Jeg er pårørende
first-voice-worker = Jeg hjælper i mit arbejde
first-voice-missing = Vælg, hvem du er.
first-voice-change = Skift, hvem der sidder ved computeren

start-title = { $voice ->
    [own] Hvad vil du?
   *[other] Hvad vil I?
}
start-lead = Alt bliver på denne computer. Programmet sender ikke noget.
# Only screen readers hear it.
start-ways = Det kan man her
start-explain-text = Korte tekster. Man kan se, hvor det står.
start-check-text = Højst 9 korte spørgsmål.
start-money-text = { $voice ->
    [own] Regn ud, hvad du cirka får, og hvad transporten koster.
   *[other] Regn ud, hvad lønnen cirka er, og hvad transporten koster.
}
start-deadlines-text = Se, hvornår kommunen skal svare, og hvornår man kan klage.
start-draft-text = { $voice ->
    [own] Skriv i små trin. Til sidst har du et brev.
   *[other] Skriv i små trin. Til sidst har I et brev.
}
start-next-day = Næste frist

start-go-on-title = { $voice ->
    [own] Fortsæt din ansøgning
   *[other] Fortsæt ansøgningen
}
start-go-on-review = Tjek svarene
start-go-on-all = Se alle dele
