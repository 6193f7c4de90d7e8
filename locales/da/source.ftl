# Where a statement stands.

source-section = { $work } { $section }
source-sentence = { $kommune }, afsnittet “{ $section }”, sætning { $id }
source-read = Læst den { $day }.
source-draft = Det er et udkast. Det er ikke vedtaget.
source-medium = Vi er ret sikre, men ikke helt.
source-low = Det er kun et eksempel.
source-seen = Vi har først set reglen den { $day }. Før den dag ved vi ikke, om den gjaldt.

note-draft = Reglerne fra { $kommune } er et udkast. De er ikke vedtaget endnu.
note-other = Vi kender kun reglerne i { $known }. Her viser vi kun loven. Tallene kan være anderledes i en anden kommune. Spørg kommunen.
note-dont-know = Vi ved ikke, hvilken kommune det er. Her viser vi kun loven. Kommunen er den, der skriver breve om hjælp.
kommune-other = En anden kommune
kommune-dont-know = Det ved jeg ikke
and-word = og
or-word = eller
version-line = Fodfæste { $version } · Regler { $facts }
