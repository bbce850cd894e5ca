/** The articles of French before a name. */

/** « de Lunas », « d’Aubagne », « du Mené », « des Arcs »: the name of a commune after « de ». */
export function sayDe(nom: string): string {
	if (/^le\s/i.test(nom)) return `du ${nom.slice(3)}`;
	if (/^les\s/i.test(nom)) return `des ${nom.slice(4)}`;
	return /^[aàâäeéèêëiîïoôöuùûüyœæ]/i.test(nom) ? `d’${nom}` : `de ${nom}`;
}
