/** The tags of a page, each where it stands: a page is edited in place, and all the rest keeps its bytes. */
import { Tokenizer } from 'htmlparser2';

/** Places are counted in characters from the start of the page; `fin` is the first one after. */
export interface Place {
	debut: number;
	fin: number;
}

/** The name in lower case, the value as a reader of the page knows it: `&amp;` is `&`. */
export interface Attribut extends Place {
	nom: string;
	valeur: string;
}

/** A tag: where it opens, or where it closes. What comments, scripts and style sheets hold is none. */
export interface Balise extends Place {
	nom: string;
	ferme: boolean;
	attributs: readonly Attribut[];
}

const rien = (): void => undefined;

/** Every tag of a page, in order. */
export function listBalises(html: string): Balise[] {
	const balises: Balise[] = [];
	let ouverte: Place & { nom: string; attributs: Attribut[] } = {
		...{ nom: '', debut: 0, fin: 0 },
		attributs: [],
	};
	let attribut: Attribut = { nom: '', valeur: '', debut: 0, fin: 0 };
	const close = (fin: number): void => {
		balises.push({ ...ouverte, fin, ferme: false });
	};
	const lecteur = new Tokenizer(
		{ decodeEntities: true },
		{
			onopentagname(debut, fin) {
				ouverte = {
					...{ nom: html.slice(debut, fin).toLowerCase(), debut: debut - 1, fin },
					attributs: [],
				};
			},
			onattribname(debut, fin) {
				attribut = { nom: html.slice(debut, fin).toLowerCase(), valeur: '', debut, fin };
				ouverte.attributs.push(attribut);
			},
			onattribdata(debut, fin) {
				attribut.valeur += html.slice(debut, fin);
			},
			onattribentity(code) {
				attribut.valeur += String.fromCodePoint(code);
			},
			onattribend(_, fin) {
				attribut.fin = fin;
			},
			onopentagend: (rang) => close(rang + 1),
			onselfclosingtag: (rang) => close(rang + 1),
			onclosetag(debut, fin) {
				const nom = html.slice(debut, fin).toLowerCase();
				const chevron = html.indexOf('>', fin);
				const suite = chevron === -1 ? html.length : chevron + 1;
				balises.push({ nom, debut: debut - 2, fin: suite, ferme: true, attributs: [] });
			},
			...{ ontext: rien, ontextentity: rien, oncomment: rien, oncdata: rien },
			...{ ondeclaration: rien, onprocessinginstruction: rien, onend: rien },
		},
	);
	lecteur.write(html);
	lecteur.end();
	return balises;
}

export const valeurOf = ({ attributs }: Balise, nom: string): string | undefined =>
	attributs.find((a) => a.nom === nom)?.valeur;

/** The words of an attribute that holds several: `rel`, `class`. */
export const motsOf = (balise: Balise, nom: string): string[] =>
	(valeurOf(balise, nom) ?? '').toLowerCase().split(/\s+/).filter(Boolean);

/** Whether a `<meta>` is the security policy of its page. */
export const isPolitique = (balise: Balise): boolean =>
	valeurOf(balise, 'http-equiv')?.toLowerCase() === 'content-security-policy';

/** An attribute as a page writes it, whatever its value. */
export const writeAttribut = (nom: string, valeur: string): string =>
	`${nom}="${valeur.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

export interface Retouche extends Place {
	par: string;
}

/** The page without the tags of that name; what stands between them stays. */
export const dropBalises = (html: string, nom: string): string =>
	applyRetouches(
		html,
		listBalises(html).flatMap((b) =>
			b.nom === nom ? [{ debut: b.debut, fin: b.fin, par: '' }] : [],
		),
	);

/** The text with each place replaced; one that lies in a place that is already replaced is left out. */
export function applyRetouches(texte: string, retouches: readonly Retouche[]): string {
	const morceaux: string[] = [];
	let fait = 0;
	for (const { debut, fin, par } of retouches.toSorted((a, b) => a.debut - b.debut)) {
		if (debut < fait) continue;
		morceaux.push(texte.slice(fait, debut), par);
		fait = fin;
	}
	return morceaux.join('') + texte.slice(fait);
}
