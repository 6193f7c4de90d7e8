//! `words`: how readable the explanations are, topic by topic, and how much of the standards they carry.

use commands::wire::DepthView;
use support::explained::{carried, measured, median_lix, passed_over};

fn main() {
    let rows = measured();
    println!("{:<12} {:<5} {:>5} {:>8} {:>6}", "topic", "depth", "LIX", "longest", "words");
    for row in &rows {
        let depth = if row.depth == DepthView::Short { "Kort" } else { "Mere" };
        println!("{:<12} {depth:<5} {:>5} {:>8} {:>6}", row.topic, tenths(row.lix), row.longest, row.words);
    }
    let [short, more] = [DepthView::Short, DepthView::More].map(|depth| tenths(median_lix(&rows, depth)));
    println!("median       Kort {short}, Mere {more} (the standards themselves: Randers 50.6, Ishøj 49.6)");
    let facts = law::facts();
    let (carried, passed_over) = (carried(facts).len(), passed_over().len());
    println!("coverage     {carried} sentences carried, {passed_over} passed over with a reason, of {}", facts.texts.0.len());
    println!("hard words   {}", facts.terms.len());
}

fn tenths(lix: usize) -> String {
    format!("{}.{}", lix / 10, lix % 10)
}
