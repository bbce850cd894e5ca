/** A JSON-LD document as one HowTo of schema.org, and nothing fetched: other contexts are refused. */
import jsonld from 'jsonld';
import { type JsonLu, parseJson } from '../json.ts';
import { createRefus, type Faute, refuse } from '../refus.ts';

/** A node of the frame: its terms are those of schema.org. */
export type Noeud = Readonly<Record<string, unknown>>;

/** `http://`: what the context of schema.org says, however it is named. */
const VOCABULAIRE = 'http://schema.org/';
const CONTEXTE = {
	'@vocab': VOCABULAIRE,
	id: '@id',
	type: '@type',
	...Object.fromEntries(
		['url', 'license', 'image', 'sameAs'].map((nom) => [nom, { '@type': '@id' }]),
	),
};
const CONNU = /^https?:\/\/(?:www\.)?schema\.org(?:\/(?:docs\/jsonldcontext\.jsonld?)?)?$/u;

/** The only document that is ever loaded, and it is here. */
export async function loadContexte(url: string) {
	if (!CONNU.test(url)) throw new Error(`contexte refusé : ${url}`);
	return { contextUrl: undefined, documentUrl: url, document: { '@context': CONTEXTE } };
}

/** Throws RefusImport: not JSON, another context, no HowTo or several. */
export async function readCadre(texte: string, fichier: string): Promise<Noeud> {
	const lu = parseJson(texte, fichier);
	refuse(fichier, listContextes(lu));
	const options = { documentLoader: loadContexte as never };
	let cadre: { '@graph'?: unknown };
	try {
		cadre = (await jsonld.frame(
			withContexte(lu.valeur) as never,
			{ '@context': CONTEXTE, type: 'HowTo' } as never,
			{ ...options, omitGraph: false, embed: '@always' } as never,
		)) as unknown as typeof cadre;
	} catch (cause) {
		throw createRefus(fichier, [
			{ phrase: `Ce n’est pas du JSON-LD que l’on peut lire : ${(cause as Error).message}.` },
		]);
	}
	const [premier, ...autres] = [cadre['@graph'] ?? []].flat() as Noeud[];
	if (!premier)
		throw createRefus(fichier, [
			{ phrase: 'Aucun « HowTo » de schema.org ici : c’est la seule sorte que l’on sait lire.' },
		]);
	if (autres.length > 0)
		throw createRefus(fichier, [
			{ phrase: `${autres.length + 1} « HowTo » sont ici : donnez-les un par un.` },
		]);
	return premier;
}

/** Every context is the one of schema.org, however it was named: `https:` and `http:` are two vocabularies. */
const withContexte = (valeur: unknown): unknown =>
	JSON.parse(JSON.stringify(valeur), (cle, dedans) =>
		cle === '@context' ? 'https://schema.org' : dedans,
	);

/** Each context, however deep it stands, that is not the one of schema.org. */
function listContextes({ valeur, placeOf }: JsonLu): Faute[] {
	const fautes: Faute[] = [];
	let trouves = 0;
	const visit = (noeud: unknown, chemin: (string | number)[]): void => {
		if (Array.isArray(noeud))
			noeud.forEach((n, i) => {
				visit(n, [...chemin, i]);
			});
		else if (typeof noeud === 'object' && noeud !== null)
			for (const [cle, dedans] of Object.entries(noeud)) {
				const ici = [...chemin, cle];
				if (cle !== '@context') visit(dedans, ici);
				else
					for (const contexte of [dedans].flat()) {
						trouves += 1;
						if (!isSchemaOrg(contexte))
							fautes.push({
								...placeOf(ici),
								phrase: `Le contexte ${sayContexte(contexte)} n’est pas celui de schema.org, le seul que l’on lise. Rien n’est demandé à un autre site.`,
							});
					}
			}
	};
	visit(valeur, []);
	if (trouves === 0)
		fautes.push({
			...placeOf([]),
			phrase: 'Il n’y a pas de « @context » : écrivez "@context": "https://schema.org".',
		});
	return fautes;
}

const isSchemaOrg = (contexte: unknown): boolean => {
	if (typeof contexte === 'string') return CONNU.test(contexte);
	const cles = Object.keys((contexte ?? {}) as object);
	const vocabulaire = (contexte as Noeud | null)?.['@vocab'];
	return cles.length === 1 && typeof vocabulaire === 'string' && CONNU.test(vocabulaire);
};

const sayContexte = (contexte: unknown): string =>
	typeof contexte === 'string' ? `« ${contexte.slice(0, 120)} »` : 'écrit dans le fichier';
