/** Which signs can be printed: those that a font of the paper draws. */
import dessins from './dessins.json' with { type: 'json' };

/** What stands on paper for a sign that no font draws. */
export const SANS_DESSIN = '□';

/** `[first, last]` code points of the signs drawn, in order: written by `npm run police`. */
const PLAGES = readPlages(dessins.plages);

/** Signs that are never drawn, and need not be: joiners, variation selectors, tags, line ends. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}]/u;

/** Each range is the distance from the last one, then `+` and how many more follow, in base 36. */
export function writePlages(points: Iterable<number>): string {
	const tries = [...new Set(points)].sort((a, b) => a - b);
	const plages: string[] = [];
	let dernier = 0;
	for (let i = 0; i < tries.length; ) {
		const debut = tries[i] as number;
		let fin = debut;
		while (tries[++i] === fin + 1) fin++;
		plages.push(
			(debut - dernier).toString(36) + (fin > debut ? `+${(fin - debut).toString(36)}` : ''),
		);
		dernier = fin;
	}
	return plages.join(' ');
}

function readPlages(texte: string): [number, number][] {
	let dernier = 0;
	return texte.split(' ').map((plage) => {
		const [saut = '0', suite = '0'] = plage.split('+');
		const debut = dernier + Number.parseInt(saut, 36);
		dernier = debut + Number.parseInt(suite, 36);
		return [debut, dernier];
	});
}

/** Whether a font of the paper draws that sign, or whether it is none to draw. */
export function isDessine(signe: string): boolean {
	const point = signe.codePointAt(0) ?? 0;
	let [bas, haut] = [0, PLAGES.length - 1];
	while (bas <= haut) {
		const milieu = (bas + haut) >> 1;
		const [debut, fin] = PLAGES[milieu] as [number, number];
		if (point < debut) haut = milieu - 1;
		else if (point > fin) bas = milieu + 1;
		else return true;
	}
	return INVISIBLE.test(signe);
}

/** Nearly every text is made of these, which are all drawn. */
const ORDINAIRE = /^[\t\n -~\u00a0-\u017f\u2010-\u2027\u202f\u20ac]*$/u;

/** The runs of signs that no font draws, with their offsets; spaces inside a run belong to it. */
export function findSansDessin(texte: string): { texte: string; index: number }[] {
	if (ORDINAIRE.test(texte)) return [];
	const suites: { texte: string; index: number }[] = [];
	let index = 0;
	for (const signe of texte) {
		const derniere = suites.at(-1);
		if (!isDessine(signe)) {
			const entre = derniere && texte.slice(derniere.index + derniere.texte.length, index);
			if (derniere && entre !== undefined && /^[ \u3000]?$/u.test(entre))
				derniere.texte += entre + signe;
			else suites.push({ texte: signe, index });
		}
		index += signe.length;
	}
	return suites;
}

/** The text as paper can show it: a square for each sign that no font draws. */
export function toDessinable(texte: string): string {
	if (ORDINAIRE.test(texte)) return texte;
	return Array.from(texte, (signe) => (isDessine(signe) ? signe : SANS_DESSIN)).join('');
}
