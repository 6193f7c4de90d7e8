# "Tjek dig selv": the words around the questions and the result. Questions stand in question.ftl, reasons in reason.ftl.

check-intro-lead = { $voice ->
    [own] Her kan du tjekke, om tilbuddet kan passe til dig.
   *[other] Her kan I tjekke, om tilbuddet kan passe til personen.
}
check-intro-how-many = Der er højst 9 korte spørgsmål. Det tager cirka 5 minutter.
check-intro-dont-know = Man må gerne svare “Det ved jeg ikke”.
check-intro-stays = Svarene bliver på denne computer.
check-intro-who-decides = Det er kommunen, der bestemmer.
check-intro-begin = Gå til spørgsmålene

check-why = Hvorfor spørger vi?

check-birth-hint = For eksempel 5 3 1980
check-birth-day = Dag
check-birth-month = Måned
check-birth-year = År
check-birth-rather-yes-no = Jeg vil hellere svare ja eller nej
check-birth-rather-date = Jeg vil hellere skrive datoen

# Said when a question is left open: what to choose or write. No blame.
check-missing-birth = Skriv dag, måned og år. Eller vælg at svare ja eller nej.
check-missing-over-18 = { $voice ->
    [own] Vælg, om du er fyldt 18 år.
   *[other] Vælg, om personen er fyldt 18 år.
}
check-missing-reached-folkepension = { $voice ->
    [own] Vælg, om du har nået folkepensionsalderen.
   *[other] Vælg, om personen har nået folkepensionsalderen.
}
check-missing-wants-work = { $voice ->
    [own] Vælg, om du gerne vil arbejde noget af ugen.
   *[other] Vælg, om personen gerne vil arbejde noget af ugen.
}
check-missing-foertidspension = { $voice ->
    [own] Vælg, om du får førtidspension.
   *[other] Vælg, om personen får førtidspension.
}
check-missing-ordinary-work = { $voice ->
    [own] Vælg, om du kan få eller beholde et almindeligt job.
   *[other] Vælg, om personen kan få eller beholde et almindeligt job.
}
check-missing-other-offers = { $voice ->
    [own] Vælg, om du kan bruge et andet tilbud.
   *[other] Vælg, om personen kan bruge et andet tilbud.
}
check-missing-funktionsevne = { $voice ->
    [own] Vælg, om du har en betydelig nedsat funktionsevne.
   *[other] Vælg, om personen har en betydelig nedsat funktionsevne.
}
check-missing-sociale-problemer = { $voice ->
    [own] Vælg, om du har særlige sociale problemer.
   *[other] Vælg, om personen har særlige sociale problemer.
}

check-review-title = { $voice ->
    [own] Tjek dine svar
   *[other] Tjek svarene
}
check-review-lead = Passer svarene? Ellers kan de ændres her.
check-review-show-result = Se resultatet

check-result-above = Resultat
check-outcome-looks-possible = Svarene peger den vej.
check-outcome-cannot-tell = Svarene er ikke nok til at se det.
check-outcome-maybe-not-now = Sådan ser det ud i dag.
check-result-now = { $voice ->
    [own] Det kan du gøre nu
   *[other] Det kan I gøre nu
}
check-result-why = Derfor
check-sign-for = Taler for
check-sign-open = Det ved vi ikke
check-sign-against = Taler imod lige nu
check-result-pointers = Måske er der også …
check-result-flips = Resultatet bliver et andet, hvis …
check-result-more-flips = Vis flere
check-result-remark = Om førtidspension
check-result-missing = Det mangler vi at vide
check-result-not-looked-at = Det har vi ikke set på
check-result-change = Ændr svarene
check-result-restart = Start forfra
