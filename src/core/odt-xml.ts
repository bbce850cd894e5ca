/** The `content.xml` of an OpenDocument text, made simple enough for its reader to lose nothing. */

/**
 * Word processors put numbered headings inside lists, where they are no headings for the reader, and
 * several paragraphs in a cell, which the reader would glue together.
 */
export function settleContenu(xml: string): string {
	return joinCellules(freeTitres(xml));
}

const CELLULE = /(<table:table-cell\b[^>]*(?<!\/)>)([\s\S]*?)(<\/table:table-cell>)/g;

/** A cell as one paragraph of several lines; a list in it is its items, one by line. */
function joinCellules(xml: string): string {
	return xml.replace(CELLULE, (_, debut: string, dedans: string, fin: string) => {
		const sansListe = dedans.replace(/<\/?text:list(?:-item|-header)?\b[^>]*>/g, '');
		const sansVide = sansListe.replace(/<text:p\b[^>]*\/>/g, '');
		const joint = sansVide.replace(/<\/text:p>\s*<text:p\b[^>]*>/g, '<text:line-break/>');
		return debut + joint + fin;
	});
}

const BALISE = /<(\/?)text:(list|list-item|list-header|h)\b[^>]*?(\/?)>/g;

interface Ouverte {
	debut: number;
	fin: number;
	titre: boolean;
}

/** Headings out of the lists that hold them: the tags of such lists are taken away, the rest stays. */
function freeTitres(xml: string): string {
	const retraits: [number, number][] = [];
	const pile: Ouverte[] = [];
	for (const { 0: balise, 1: ferme, 2: nom = '', 3: vide, index } of xml.matchAll(BALISE)) {
		const fin = index + balise.length;
		if (nom === 'h') {
			if (!ferme) for (const o of pile) o.titre = true;
		} else if (ferme) {
			const ouverte = pile.pop();
			if (ouverte?.titre) retraits.push([ouverte.debut, ouverte.fin], [index, fin]);
		} else if (!vide) pile.push({ debut: index, fin, titre: false });
	}
	retraits.sort(([a], [b]) => a - b);
	let libre = '';
	let avant = 0;
	for (const [debut, fin] of retraits) {
		libre += xml.slice(avant, debut);
		avant = fin;
	}
	return libre + xml.slice(avant);
}
