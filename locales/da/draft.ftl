# "Skriv en ansøgning": the words around the parts. Parts, pages and fields stand in application.ftl, the sheet on sending in letter.ftl.

draft-tasks-lead = { $voice ->
    [own] Tag delene i den rækkefølge, du vil.
   *[other] Tag delene i den rækkefølge, I vil.
}
draft-tasks-none-needed = Man må gerne springe noget over. Brevet kan bruges alligevel.
draft-to-review = Tjek svarene
draft-page-missing = Den side findes ikke. Gå tilbage.

draft-examples = Tryk på en sætning, så kommer den med:
draft-themes = Noget at tænke over
draft-not-written = Ikke skrevet

draft-not-kept-title = Det sidste er ikke gemt
draft-not-kept-do = Det, der er skrevet, står her stadig. Lad vinduet være åbent, og prøv igen.

draft-review-title = { $voice ->
    [own] Tjek dine svar
   *[other] Tjek svarene
}
draft-review-lead = Passer det? Ellers kan det ændres her.
draft-to-letter = Se brevet

draft-letter-title = { $voice ->
    [own] Sådan ser dit brev ud
   *[other] Sådan ser brevet ud
}
draft-letter-not-sent = Brevet er ikke sendt.
draft-letter-not-sent-do = Gem det som PDF. Så kan det printes eller sendes.
draft-letter-missing = Det er ikke skrevet endnu
draft-letter-missing-fine = Brevet kan bruges alligevel.
draft-letter-sheet = Brevet
draft-letter-save = Gem som PDF
draft-letter-change = Ændr noget

draft-send-title = Sådan sender du brevet
draft-send-choose = Der er to måder. Vælg en af dem.
draft-send-sheet = Arket
draft-send-save = Gem arket som PDF
