# What one does, what one learns, and how much one works.

topic-arbejde-title = Hvad laver man?
    .also = opgaver, job, arbejdstid, dage, timer, kolleger, træt
topic-arbejde-ask-1 = Hvilke opgaver kan jeg få hos jer?
topic-arbejde-ask-2 = Hvor mange dage og timer kan jeg arbejde?
topic-arbejde-ask-3 = Kan jeg begynde i det små og få mere, når jeg er klar?
topic-arbejde-ask-4 = Hvem lærer mig op?

topic-arbejde-tasks-heading = Opgaverne
topic-arbejde-work = Du laver et stykke arbejde, som skal passe til dine ønsker og til det, du kan.
topic-arbejde-no-number = Loven nævner ikke et fast antal dage eller timer.
topic-arbejde-change = Vil kommunen give dig færre dage, skal den først se på netop din situation.
topic-arbejde-no-list = Loven har ingen liste over opgaver. Derfor kan arbejdet være meget forskelligt fra sted til sted.
topic-arbejde-randers-tasks = I Randers kan du fx samle ting, pakke dem eller gøre varer færdige. Du kan også hjælpe i kantinen, i haven, hos pedellen eller med at gøre rent.
topic-arbejde-randers-other = Det er kun eksempler. Der kan også være andet arbejde, så spørg, hvis du har en idé.
topic-arbejde-ishoej-tasks = Ishøj nævner ikke bestemte opgaver. Men de skal tage hensyn til, hvad du kan, og hvad du godt kan lide.
topic-arbejde-ishoej-times = I Ishøj har arbejdsdagen mødetider, som på andre arbejdspladser. Forskellen er, at arbejdet er tilpasset dig.
topic-arbejde-tell = Fortæl kommunen, hvad du gerne vil, hvad du er god til, og hvad der gør dig træt.

topic-arbejde-learn-heading = Undervejs
topic-arbejde-follow = Kommunen skal følge med i, om hjælpen bliver ved med at passe. Så hvis du lærer nyt eller får det sværere, kan I tale om andre opgaver.
topic-arbejde-randers-taught = Randers skriver, at du bliver lært op. Du skal også have støtte til at være sammen med andre og til det, et arbejde kræver.
topic-arbejde-randers-skills = Du kan fx øve dig i at komme af sted hver morgen og arbejde sammen med kolleger.
topic-arbejde-randers-fellowship = Randers skriver også, at det kan gøre godt at have nogen at arbejde sammen med.
topic-arbejde-ishoej-fellowship = Ishøj vil også hjælpe dig til at være en del af fællesskabet på et arbejde.

topic-arbejde-days-heading = Dage og timer
topic-arbejde-wishes = Hvor meget du skal arbejde, kommer an på, hvad du ønsker og kan holde til.
topic-arbejde-ishoej-days = I Ishøj kan du arbejde op til { $most-days } dage om ugen. I aftaler, hvor meget det skal være, ud fra det, du har brug for.
topic-arbejde-ishoej-adjust = Aftalen kan laves om, når der bliver fulgt op på, hvordan det går.
topic-arbejde-randers-days = Randers skriver ikke, hvor mange dage det kan være. Der står kun, at ugens dage kan deles mellem to steder.
topic-arbejde-level = En kommune kan godt skrive et almindeligt antal dage i sin tekst. Det viser, hvad den som regel giver. Men når kommunen ser på netop dig, er tallet ikke nogen grænse i loven.
topic-arbejde-ishoej-own = Tallet er altså Ishøjs eget og står ikke i loven. Kommunen skal stadig se på, hvad netop du ønsker og kan.
topic-arbejde-case = Ankestyrelsen har set på en sag, hvor en person skulle have færre dage om ugen. Kommunen mente, at personen kunne klare sig selv eller bruge sit samværstilbud mere. Det var ikke grund nok, sagde Ankestyrelsen.
topic-arbejde-worse = Det kan ske, at du kan mindre end før, men ikke vil ned i tid. Så skal kommunen lede efter anden beskyttet beskæftigelse, der passer.
topic-arbejde-binds = Når Ankestyrelsen offentliggør sådan en afgørelse, skal kommunerne følge den i sager, der ligner.
