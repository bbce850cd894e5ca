/** Words set in lines, where nothing else does it: in a drawing. */

/** Words in lines of at most `signes` characters; a longer word has a line of its own. */
export function cutLignes(texte: string, signes: number): string[] {
	const lignes: string[] = [];
	for (const mot of texte.split(/[ \n]+/)) {
		const derniere = lignes.at(-1);
		if (derniere !== undefined && derniere.length + 1 + mot.length <= signes)
			lignes[lignes.length - 1] = `${derniere} ${mot}`;
		else lignes.push(mot);
	}
	return lignes;
}
