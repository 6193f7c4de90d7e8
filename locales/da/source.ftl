# Where a statement stands.

source-section = { $work } { $section }
source-sentence = { $kommune }, afsnittet “{ $section }”, sætning { $id }
source-read = Læst den { $day }.
source-draft = Det er et udkast. Det er ikke vedtaget.
source-medium = Vi er ret sikre, men ikke helt.
source-low = Det er kun et eksempel.
source-seen = Vi så reglen første gang den { $day }. Før den dag ved vi ikke, om den gjaldt.

note-draft = Reglerne fra { $kommune } er et udkast. De er ikke vedtaget endnu.
note-other = Vi kender kun reglerne i { $known }. Her viser vi kun loven. Tallene kan være anderledes i en anden kommune. Spørg kommunen.
note-dont-know = Vi ved ikke, hvilken kommune det er. Her viser vi kun loven. Det er som regel den kommune, der skriver breve om hjælp.
kommune-other = En anden kommune
kommune-dont-know = Det ved jeg ikke
and-word = og
or-word = eller
version-line = Fodfæste { $version } · Regler { $facts }

# A time that a municipality sets itself: "8 uger"
time-days = { $number ->
    [one] 1 dag
   *[other] { $number } dage
}
time-working-days = { $number ->
    [one] 1 arbejdsdag
   *[other] { $number } arbejdsdage
}
time-weeks = { $number ->
    [one] 1 uge
   *[other] { $number } uger
}
# How often something is done, alone or in a sentence.
how-often-times = { $number ->
    [one] 1 gang om året
   *[other] { $number } gange om året
}
how-often-at-least = mindst { $often }
how-often-individually = så tit, som den enkelte har brug for

time-months = { $number ->
    [one] 1 måned
   *[other] { $number } måneder
}
