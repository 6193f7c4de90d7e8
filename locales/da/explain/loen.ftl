# Pay: the three forms in their order, the floor of arbejdsdusør, who sets the pay, pension, tax, holiday and illness.
topic-loen-title = Hvad får man i løn?
    .also = penge, lønning, betaling, dusør, timeløn, skat, feriepenge, sygeløn

topic-loen-forms-heading = De tre slags løn
topic-loen-forms-key-pay = Du får løn for dit arbejde. Efter reglerne er det kommunen, der fastsætter den.
topic-loen-forms-key-three = Der er tre slags løn i reglerne. Kun for arbejdsdusør siger de, hvad den mindst skal være.
topic-loen-forms-key-pension = Førtidspension bliver som regel ikke mindre af en lille løn. Er du i tvivl, så spørg Udbetaling Danmark.
topic-loen-forms-indsats = Hovedreglen er løn efter indsats, så lønnen følger det, du laver.
topic-loen-forms-indsats-most = Kommunen skal så vidt muligt bruge løn efter indsats, før den ser på de andre slags. Loven har ingen formel for, hvor stor lønnen skal være.
topic-loen-forms-timeloen = Er løn efter indsats ikke egnet, kan lønnen blive en timeløn efter arbejdsvurdering.
topic-loen-forms-timeloen-how = Så bliver det vurderet, hvad netop du kan, og timelønnen bliver sat efter det. Heller ikke her siger loven, hvad lønnen mindst skal være.
topic-loen-forms-dusoer = Den sidste slags er arbejdsdusør. Den skal mindst være { $floor } af den laveste løn, som er aftalt for den slags arbejde.
topic-loen-forms-dusoer-when = Arbejdsdusør kan bruges, når en betydelig nedsat funktionsevne gør, at du ellers kun ville tjene meget lidt.
topic-loen-forms-floor-agreement = Den laveste løn er aftalt i en overenskomst. Loven siger ikke, hvilken overenskomst der tæller for dit arbejde. Spørg arbejdsstedet, hvilken der bliver brugt.
topic-loen-forms-floor-example = Her er et eksempel fra industrien: Den laveste aftalte løn er { $example-wage } i timen. Så skal arbejdsdusøren mindst være { $example-floor } i timen før skat. Det er ikke din løn, for den kan være højere og følge en anden overenskomst.
topic-loen-forms-randers-omits = Randers nævner ikke timeløn efter arbejdsvurdering. Men den står i loven, så du må gerne spørge til den.
topic-loen-forms-randers-when = Om arbejdsdusør skriver Randers “stærkt begrænset arbejdsevne”. Loven siger betydelig nedsat funktionsevne, og det er lovens ord, der gælder.
topic-loen-forms-ishoej-forms = Udkastet fra Ishøj nævner timeløn og arbejdsdusør, men ikke løn efter indsats som en slags for sig. Om de { $quoted-floor } siger det to ting: Et sted hører de til arbejdsdusør, et andet sted til timeløn. Loven siger arbejdsdusør.

topic-loen-set-heading = Hvem fastsætter lønnen?
topic-loen-set-ask = Lønnen er normalt kommunens ansvar, så spørg gerne, hvordan den er regnet ud. Det er gratis at få råd.
topic-loen-set-ishoej = Ishøj skriver, at det er tilbuddet, der bestemmer din løn og giver dig den. Efter loven er det kommunen, der fastsætter den.
topic-loen-set-rules = Reglerne om løn og transport står i en bekendtgørelse, som hører til loven. Den er ikke ny, men vi har ikke fundet en nyere. Spørg kommunen, om den stadig gælder.

topic-loen-pension-heading = Pension og skat
topic-loen-pension-limit = Der er en grænse for, hvor meget du kan tjene, før din førtidspension bliver mindre. Vi kender ikke grænsen i år, og en ældre førtidspension kan have sine egne regler. Spørg derfor Udbetaling Danmark.
topic-loen-pension-ishoej = Ishøj skriver, som om alle i tilbuddet får førtidspension. Loven kræver det ikke.
topic-loen-pension-tax = Du skal som regel betale skat af lønnen.
topic-loen-pension-am = Vi ved ikke, om der også går arbejdsmarkedsbidrag fra. Det står på lønsedlen, eller du kan spørge arbejdsstedet.

topic-loen-away-heading = Ferie og sygdom
topic-loen-away-status = Du er som regel ikke lønmodtager, selv om du går på arbejde og får løn. Derfor er der normalt intet krav om kontrakt eller feriepenge. Det står i et gammelt svar fra Cabi, og det kan være ændret siden.
topic-loen-away-ask = Vi ved ikke, om du får løn, når du har ferie eller er syg. Spørg arbejdsstedet, før du begynder.

topic-loen-ask-1 = Hvilke slags løn bruger I, og hvordan vælger I mellem dem?
topic-loen-ask-2 = Hvem er det, der fastsætter lønnen hos jer?
topic-loen-ask-3 = Hvilken overenskomst regner I arbejdsdusør ud fra?
topic-loen-ask-4 = Er der løn under ferie og sygdom?
