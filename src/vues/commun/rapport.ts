/** The report on shared diagnosis, in words: its page, its PDF and its book all show this one. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { paragraphe } from '../fiche/contenus.ts';
import type { VueSource } from '../fiche/vue.ts';
import { sayModification, sayOrigine } from '../listes/livret.ts';
import { numberSources } from '../mots.ts';
import { listMethodes, type Methode, type Outil, sayMethode, sayRang } from './rapport-methode.ts';
import * as mots from './rapport-mots.ts';
import type { ChapitreRapport, PartieRapport, VueRapport } from './rapport-vue.ts';

/** Its page. */
export const RAPPORT = '/rapport/';
/** Paths of its files from the root of the site. */
export const FICHIERS_RAPPORT = {
	pdf: '/pdf/rapport-methodes-de-diagnostic.pdf',
	epub: '/epub/rapport-methodes-de-diagnostic.epub',
} as const;

/** Undefined where no sheet of the choice is there. */
export function buildVueRapport(catalogue: Catalogue): VueRapport | undefined {
	const methodes = listMethodes(catalogue);
	const fiches = methodes.map(({ fiche }) => fiche);
	if (fiches.length === 0) return undefined;
	const origine = sayOrigine(mots.TITRE_RAPPORT, fiches);
	const date = sayModification(origine);
	const { liste: sources, parFiche } = gatherSources(fiches);
	const nombre = fiches.length;
	return {
		titre: mots.TITRE_RAPPORT,
		phrase: mots.PHRASE_RAPPORT,
		precisions: [
			nombre > 1 ? `${nombre}\u00a0méthodes` : 'une méthode',
			...(date ? [`État au ${date}`] : []),
		],
		refs: fiches.map(({ ref }) => ref),
		...origine,
		chapitres: [
			{ ancre: 'avant-de-choisir', titre: 'Avant de choisir', parties: mots.sayAvant(nombre) },
			sayQuand(methodes),
			sayComparaison(catalogue, methodes),
			{ ancre: 'methodes', titre: 'Les méthodes, une par une', parties: [say(mots.METHODES)] },
			...methodes.map((m) => sayMethode(catalogue, m, parFiche.get(m.id) ?? [])),
			{
				ancre: 'sources',
				titre: 'Sources',
				parties: [{ pieces: [paragraphe(mots.SOURCES), { genre: 'sources', sources }] }],
			},
			{
				ancre: 'fabrication',
				titre: 'Comment ce rapport est fait',
				suit: true,
				parties: mots.sayFabrication(origine.attribution, origine.auteurs, date),
			},
		],
	};
}

const say = (texte: string): PartieRapport => ({ pieces: [paragraphe(texte)] });

const sayQuand = (methodes: readonly Methode[]): ChapitreRapport => ({
	ancre: 'quand',
	titre: 'Quelle méthode, quand\u202f?',
	suit: true,
	parties: [
		{
			pieces: [
				paragraphe(mots.QUAND),
				{
					genre: 'liste',
					elements: methodes.map(({ id, situation, fiche }) => ({
						texte: `${situation}\u00a0:`,
						lien: { titre: fiche.donnees.titre, href: `#${id}` },
					})),
				},
			],
		},
	],
});

const sayComparaison = (catalogue: Catalogue, methodes: readonly Methode[]): ChapitreRapport => ({
	ancre: 'comparer',
	titre: 'Comparer les méthodes',
	large: true,
	parties: [
		{
			pieces: [
				paragraphe(mots.COMPARER),
				{
					genre: 'tableau',
					legende: mots.LEGENDE,
					entetes: mots.ENTETES,
					lignes: methodes.map((m) => sayRang(catalogue, m)),
					liens: methodes.map(({ id }) => `#${id}`),
				},
			],
		},
	],
});

/** Each once, whatever the sheets that cite it; two of them may give one name to two sources. */
function gatherSources(fiches: readonly Outil[]): {
	liste: VueSource[];
	parFiche: ReadonlyMap<string, number[]>;
} {
	const cleOf = ({ url, titre }: Outil['donnees']['sources'][number]): string => url ?? titre;
	const uniques = new Map(
		fiches
			.flatMap((f) => f.donnees.sources)
			.toReversed()
			.map((s) => [cleOf(s), s]),
	);
	const ordre = [...new Set(fiches.flatMap((f) => f.donnees.sources.map(cleOf)))];
	const { liste: vues } = numberSources(
		ordre.flatMap((cle) => {
			const source = uniques.get(cle);
			return source ? [{ ...source, cle }] : [];
		}),
	);
	const numeros = new Map(ordre.map((cle, i) => [cle, i + 1]));
	return {
		liste: vues,
		parFiche: new Map(
			fiches.map((f) => [f.id, f.donnees.sources.map((s) => numeros.get(cleOf(s)) ?? 0)]),
		),
	};
}
