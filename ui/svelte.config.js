// Every component is compiled with runes: without this, one that happens to use none falls back to the old way of Svelte,
// where a change of any field of a controller counts as a change of all of it.
export default { compilerOptions: { runes: true } };
