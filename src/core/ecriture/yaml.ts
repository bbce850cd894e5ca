/** From plain values to YAML that this project reads back to the same values. */
import { Document, isMap, isPair, isScalar, parseDocument, visit } from 'yaml';
import { isEgal } from './egalite.ts';

const LARGEUR = 110;
/** Small objects that people read better on one line: `{ min: 2, max: 4, unite: mois }`. */
const EN_LIGNE = new Set(['min', 'max', 'unite']);

/** One field per line, texts quoted where they must be; ends with a newline. */
export function writeYaml(valeur: Record<string, unknown>): string {
	const document = new Document(valeur, {
		version: '1.2',
		schema: 'core',
		aliasDuplicateObjects: false,
	});
	visit(document, {
		Map: (_, map) => {
			const cles = map.items.map((p) => String(isScalar(p.key) ? p.key.value : ''));
			if (cles.length > 0 && cles.every((c) => EN_LIGNE.has(c))) map.flow = true;
		},
	});
	return document.toString({ lineWidth: LARGEUR, indentSeq: true });
}

/**
 * The same front matter with these values: the fields that did not change keep their very letters,
 * comments and line breaks included; new ones come last.
 */
export function rewriteYaml(texte: string, valeurs: Record<string, unknown>): string {
	const document = parseDocument(texte, { version: '1.2', schema: 'core' });
	if (!isMap(document.contents)) return writeYaml(valeurs);
	const anciennes = document.toJS() as Record<string, unknown>;
	const morceaux: string[] = [];
	let fin = 0;
	for (const pair of document.contents.items) {
		if (!isPair(pair) || !isScalar(pair.key) || !pair.key.range) continue;
		const cle = String(pair.key.value);
		if (Object.hasOwn(valeurs, cle) && isEgal(anciennes[cle], valeurs[cle])) continue;
		const valeur = pair.value as { range?: readonly number[] } | null;
		const apres = Math.max(valeur?.range?.[1] ?? 0, pair.key.range[1]);
		morceaux.push(texte.slice(fin, pair.key.range[0]));
		if (Object.hasOwn(valeurs, cle)) morceaux.push(writeYaml({ [cle]: valeurs[cle] }).trimEnd());
		fin = Object.hasOwn(valeurs, cle) ? endOf(texte, apres) : nextLine(texte, apres);
	}
	const reste = texte.slice(fin);
	const nouvelles = Object.entries(valeurs).filter(([cle]) => !Object.hasOwn(anciennes, cle));
	const ajout = nouvelles.length > 0 ? writeYaml(Object.fromEntries(nouvelles)) : '';
	const ecrit = `${morceaux.join('')}${reste}`;
	return ajout === '' || ecrit === '' || ecrit.endsWith('\n')
		? ecrit + ajout
		: `${ecrit}\n${ajout}`;
}

/** A block value may count its final newline as its own. */
const endOf = (texte: string, fin: number): number => (texte[fin - 1] === '\n' ? fin - 1 : fin);

const nextLine = (texte: string, debut: number): number => {
	if (texte[debut - 1] === '\n') return debut;
	const fin = texte.indexOf('\n', debut);
	return fin === -1 ? texte.length : fin + 1;
};
