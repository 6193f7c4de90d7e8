# "Tjek dig selv": the questions. $voice: own (the person who applies) or somebody who helps ("personen").
# Keep the act's own words betydelig, særlige, folkepensionsalder.

question-count = Spørgsmål { $number }, højst { $most }

question-birth-title = { $voice ->
    [own] Hvornår er du født?
   *[other] Hvornår er personen født?
}
question-birth-help = { $voice ->
    [own] Skriv dag, måned og år. Du kan også svare ja eller nej i stedet.
   *[other] Personen er den, du hjælper. Skriv dag, måned og år, eller svar ja eller nej i stedet.
}
question-birth-why = Tilbuddet er for voksne under folkepensionsalderen. Datoen bliver på denne computer.

question-over_18-title = { $voice ->
    [own] Er du fyldt 18 år?
   *[other] Er personen fyldt 18 år?
}
question-over_18-help = { "" }
question-over_18-why = Tilbuddet står i den del af loven, der handler om voksne. Nogle kommuner skriver 18 år.

question-reached_folkepension-title = { $voice ->
    [own] Har du nået folkepensionsalderen?
   *[other] Har personen nået folkepensionsalderen?
}
question-reached_folkepension-help = Alderen er mellem 65 og 70 år. Den følger af fødselsdatoen.
question-reached_folkepension-why = Loven siger, at tilbuddet er for personer under folkepensionsalderen.

question-wants_work-title = { $voice ->
    [own] Vil du gerne arbejde noget af ugen?
   *[other] Vil personen gerne arbejde noget af ugen?
}
question-wants_work-help = Det kan være få timer. Arbejdet bliver tilpasset.
question-wants_work-why = Tilbuddet er arbejde. Der findes et andet tilbud med samvær og aktiviteter, hvor man ikke arbejder.

question-ordinary_work-title = { $voice ->
    [own] Kan du få eller beholde et almindeligt job?
   *[other] Kan personen få eller beholde et almindeligt job?
}
question-ordinary_work-help = Et almindeligt job er et job på de vilkår, som andre har.
question-ordinary_work-why = Tilbuddet er for personer, som ikke kan få eller beholde et job på normale vilkår.

question-foertidspension-title = { $voice ->
    [own] Får du førtidspension?
   *[other] Får personen førtidspension?
}
question-foertidspension-help = Det er ikke et krav. Men mange i tilbuddet får førtidspension.
question-foertidspension-why = Svaret viser, hvilke andre tilbud kommunen kan spørge til.

question-other_offers-title = { $voice ->
    [own] Kan du bruge et andet tilbud?
   *[other] Kan personen bruge et andet tilbud?
}
# $pension: yes, no or unknown
question-other_offers-help = { $pension ->
    [yes] Det kan fx være job med løntilskud for førtidspensionister, også kaldet skånejob.
    [no] Det kan fx være aktivering eller et fleksjob.
   *[unknown] Det kan fx være aktivering, et fleksjob eller job med løntilskud for førtidspensionister.
} { $demand ->
    [looked-into] Svar nej, hvis det er undersøgt, og det ikke passede.
    [looked-into-or-tried] Svar nej, hvis det er undersøgt eller prøvet, og det ikke passede.
    [tried] Svar nej, hvis det er prøvet, og det ikke passede.
    [used-up] Svar nej, hvis alle de andre tilbud er prøvet, og ingen passede.
   *[named] Svar nej, hvis det ikke passer.
}
question-other_offers-why = Tilbuddet er for personer, som ikke kan bruge et tilbud efter en anden lov. Kommunen kan være med til at undersøge det.

question-funktionsevne-title = { $voice ->
    [own] Har du en betydelig nedsat funktionsevne?
   *[other] Har personen en betydelig nedsat funktionsevne?
}
question-funktionsevne-help = Det kan være kroppen eller psyken, der gør hverdagen svær. Betydelig er lovens ord. Det betyder, at det fylder meget.
question-funktionsevne-why = Det er den ene af de to grunde, som loven nævner. En af dem er nok.

question-sociale_problemer-title = { $voice ->
    [own] Har du særlige sociale problemer?
   *[other] Har personen særlige sociale problemer?
}
question-sociale_problemer-help = Særlige er lovens ord. Det betyder mere end de problemer, som de fleste har. Man må gerne svare “Det ved jeg ikke”.
question-sociale_problemer-why = Det er den anden af de to grunde, som loven nævner. En af dem er nok.

answer-yes = Ja
answer-no = Nej
answer-dont_know = Det ved jeg ikke
answer-not_asked = Ikke svaret
answer-yes_no_instead = Svarer ja eller nej i stedet
answer-date = { $day }
