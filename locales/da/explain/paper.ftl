# Explanations on paper.

explain-paper-file = Fodfæste { $title } { $day }
explain-paper-footer = Fra Fodfæste. Programmet er ikke lavet af kommunen.
explain-paper-written = Filen er gemt. Du kan åbne den og printe den.
explain-paper-draft = Kommunens tekst, udkast
explain-paper-says = { $speaker }: { $text }
explain-paper-term = { $word }: { $means }
explain-paper-born = Hvornår er du født?
explain-paper-age = Folkepensionsalder
