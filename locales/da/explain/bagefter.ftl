# After a yes: the start, the handleplan, follow-up, and what must happen before the offer is changed or ends.
topic-bagefter-title = Hvad sker der bagefter?
    .also = syg, sygdom, fravær, fyret, stoppe, færre dage, møde, plan

topic-bagefter-start-heading = Når du begynder
topic-bagefter-start-key-follow = Kommunen skal løbende se, om hjælpen stadig passer til dig.
topic-bagefter-start-key-plan = Du skal have tilbud om en handleplan, når din funktionsevne er betydelig nedsat.
topic-bagefter-start-key-change = Hvis tilbuddet skal ændres eller stoppe, får du som regel en afgørelse. Den kan du klage over.
topic-bagefter-start-plan = Handleplanen bliver så vidt muligt lavet sammen med dig. Den siger, hvad hjælpen er til for, og hvor længe den ventes at vare.
topic-bagefter-start-plan-more = Den kan også tage andre ting med, fx bolig og behandling. Får du hjælp til meget forskelligt, kan det blive én helhedsorienteret plan. En plan er et tilbud, så du kan også sige nej.
topic-bagefter-start-plan-others = Har du alvorlige sociale problemer og brug for meget støtte, skal kommunen også tilbyde en plan. Ellers ser den på, om en plan passer til hjælpen og dine ønsker.
topic-bagefter-start-randers-plan = Siger Randers ja, får du samtidig tilbudt en handleplan. Den har mål og aftaler, som I løbende ser på sammen.
topic-bagefter-start-randers-talk = Randers skriver, at der kan være brug for en samtale, når du begynder. Så taler du med din sagsbehandler og en kontaktperson på arbejdsstedet. Har du en mestringsvejleder, kan vejlederen måske komme med.
topic-bagefter-start-ishoej-plan = Ishøj skriver om VUM, som er en metode til at se på dit behov, men ikke om handleplan. Lovens regel gælder også i Ishøj.

topic-bagefter-follow-heading = Opfølgning
topic-bagefter-follow-together = Når kommunen følger op, sker det så vidt muligt sammen med dig.
topic-bagefter-follow-abilities = Kommunen skal gå ud fra, hvad du kan, og se, om du har brug for anden hjælp. Så her kan du fortælle, hvad der går godt, og hvad der er svært.
topic-bagefter-follow-interval = Loven siger ikke, hvor tit kommunen skal følge op.
topic-bagefter-follow-randers = Randers følger op { $follow-up }. I kan mødes, tale i telefon eller gøre det online.
topic-bagefter-follow-randers-absence = I Randers skal arbejdsstedet også sige til, hvis din funktionsevne ændrer sig. Det kan være, når du er syg eller væk i over { $absence-weeks } uger. Så kan kommunen følge op.
topic-bagefter-follow-randers-narrow = Randers skriver, at kommunen følger den enkelte indsats. Loven siger, at den skal følge din sag, og det er lidt bredere.
topic-bagefter-follow-ishoej = Ishøj følger op { $follow-up }. Nogle gange er det { $follow-up-sometimes } eller oftere, og så står det i din afgørelse.
topic-bagefter-follow-ishoej-report = Arbejdsstedet skal desuden sende Ishøj en status om dig { $report }.
topic-bagefter-follow-tell = Sker der noget nyt? Normalt skal du sige det til kommunen, hvis det har med hjælpen at gøre. Læs mere i emnet “Hvad skal kommunen vide?”

topic-bagefter-change-heading = Hvis noget bliver ændret
topic-bagefter-change-individual = Vil kommunen give dig færre dage eller timer, skal den først se på netop din sag.
topic-bagefter-change-case = Det har Ankestyrelsen sagt i en sag om en person, der skulle have færre dage. Kommunen mente, at personen kunne være mere i et andet tilbud. Det var ikke grund nok.
topic-bagefter-change-search = Kan du mindre end før, og vil du ikke selv have færre dage? Så skal kommunen lede efter anden beskyttet beskæftigelse, der passer til dig.
topic-bagefter-change-randers-may = Randers skriver, at en opfølgning kan betyde, at du skal arbejde mere eller mindre, eller at tilbuddet stopper. Det kan ske, hvis målet er nået. Måske kan du få et fleksjob eller skånejob, eller måske passer et aktivitets- og samværstilbud bedre.
topic-bagefter-change-ishoej = Ishøj skriver, at dage og timer kan blive justeret, når kommunen følger op.
topic-bagefter-change-reasons = En skriftlig afgørelse skal sige hvorfor, hvis den ikke er helt, som du har ønsket. Den skal også fortælle, hvordan du klager.
topic-bagefter-change-say = Du må gerne sige, hvad du mener, før noget bliver bestemt.

topic-bagefter-ask-1 = Holder I en samtale, når man begynder?
topic-bagefter-ask-2 = Hvor tit følger I op, og hvordan?
topic-bagefter-ask-3 = Hvem skal have det at vide, når man er syg i længere tid?
topic-bagefter-ask-4 = Hvordan får man en handleplan?
