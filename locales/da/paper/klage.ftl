# The complaint on paper: the citizen's own, first person.

paper-klage = Klage
klage-title = Klage over en afgørelse
klage-opening = Jeg klager over afgørelsen af { $day } i min sag om beskyttet beskæftigelse efter serviceloven § 103.
klage-opening-blank = Jeg klager over afgørelsen i min sag om beskyttet beskæftigelse efter serviceloven § 103. Afgørelsen har denne dato: ________________.
klage-received = Jeg fik afgørelsen den { $day }.
klage-received-unknown = Jeg er ikke sikker på, hvilken dag jeg fik den.
klage-safe-day = Regnet fra datoen på afgørelsen er den sidste sikre dag for klagen { $day }.
klage-late-title = Klagen kommer måske for sent
klage-late = Jeg beder jer behandle klagen alligevel. Ankestyrelsen kan se bort fra fristen, når der er en særlig grund.
klage-about = Det er jeg uenig i
klage-why = Derfor er jeg uenig
klage-instead = Det vil jeg gerne have i stedet
klage-lacking = Det mangler i afgørelsen
klage-lacks-svar-begrundelse = Der står ikke, hvorfor I har svaret sådan. Jeg beder om en begrundelse.
klage-lacks-svar-paragraf = Der står ikke, hvilken paragraf I har brugt. Jeg beder jer skrive den.
klage-lacks-svar-klagevejledning = Der står ikke, hvordan man klager. Jeg beder om en klagevejledning.
klage-lacks-svar-frist = Der står ikke, hvornår man senest kan klage. Jeg beder jer skrive fristen.
klage-wait = Jeg beder om, at ændringen venter, til klagen er afgjort. Skriv til mig, om den gør det.
klage-again = Kommunen skal normalt se på sagen igen inden { $genvurdering-weeks } uger, før den går videre. Holder kommunen fast i svaret, beder jeg om, at klagen bliver sendt videre til Ankestyrelsen.
klage-enclosure = Kopi af afgørelsen
