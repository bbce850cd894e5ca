/** What comes out of the answers: where people differ first, then the wheel, then what changed. */
import type { Feuille, Niveau } from '../../core/grille/reponses.ts';
import { type Comparaison, compareFeuilles, sortParEcart } from '../../core/grille/synthese.ts';
import { create } from '../creer.ts';
import type { CritereLu, GrilleLue } from './grille-lue.ts';
import { nameFeuille, sayEcart, sayNiveau } from './mots.ts';
import { sectionDates, sectionDimensions } from './resultats-suite.ts';
import { nameCritere, type Regard, section } from './section.ts';

/** Criteria shown whole; those after are folded. */
const ENTIERS = 5;
/** Where to go on from: not all at once. */
const MARCHES = 3;

/** Sections to put one after the other; none when nobody gave a level. */
export function createResultats(
	grille: GrilleLue,
	feuilles: readonly Feuille[],
	avant: readonly Feuille[],
): HTMLElement[] {
	const nommees = feuilles.map((f, i) => ({ ...f, qui: nameFeuille(f, i) }));
	const comparaisons = compareFeuilles(nommees, grille.criteres);
	if (comparaisons.every(({ niveaux }) => niveaux.length === 0)) return [];
	const parId = new Map(grille.criteres.map((critere) => [critere.id, critere]));
	const critereOf = (id: string): CritereLu => parId.get(id) as CritereLu;
	const regard = { grille, comparaisons, critereOf };
	return [
		create('p', {}, sayQui(nommees)),
		...sectionEcarts(regard),
		...sectionAccords(regard, feuilles.length),
		...sectionMarches(regard),
		sectionDimensions(regard),
		sectionToutes(regard),
		...sectionDates(regard, avant, feuilles.length),
	];
}

const sayQui = (feuilles: readonly Feuille[]): string =>
	feuilles.length === 1
		? `Une réponse\u00a0: ${feuilles[0]?.qui}. À plusieurs, cette page montre d’abord ce qui vous sépare.`
		: `${feuilles.length}\u00a0réponses\u00a0: ${feuilles.map(({ qui }) => qui).join(', ')}.`;

function sectionEcarts(regard: Regard): HTMLElement[] {
	const lignes = sortParEcart(regard.comparaisons).filter(({ ecart = 0 }) => ecart > 0);
	if (lignes.length === 0) return [];
	const items = lignes.map((ligne) => createEcart(regard.critereOf(ligne.id), ligne));
	const [premiers, reste] = [items.slice(0, ENTIERS), items.slice(ENTIERS)];
	const suite =
		reste.length === 0
			? []
			: [
					create(
						'details',
						{},
						create('summary', {}, `Les ${reste.length}\u00a0autres questions où vous différez`),
						create('ul', { className: 'grille-ecarts' }, ...reste),
					),
				];
	return [
		section(
			'D’abord, ce qui vous sépare',
			create(
				'p',
				{},
				'Du plus grand écart au plus petit. Que chacun dise ce qu’il a vu, avant de chercher qui a raison.',
			),
			create('ul', { className: 'grille-ecarts' }, ...premiers),
			...suite,
		),
	];
}

function createEcart(critere: CritereLu, { avis, ecart = 0 }: Comparaison): HTMLLIElement {
	const dits = [...avis].sort((a, b) => (a.niveau ?? 9) - (b.niveau ?? 9));
	return create(
		'li',
		{},
		create(
			'p',
			{ className: 'grille-ecart' },
			create('strong', {}, nameCritere(critere)),
			` – ${sayEcart(ecart)}`,
		),
		createFrise(dits.flatMap(({ niveau }) => niveau ?? [])),
		create('ul', {}, ...dits.map((dit) => createAvis(critere, dit))),
	);
}

function createAvis(
	critere: CritereLu,
	{ qui, niveau, constat }: Comparaison['avis'][number],
): HTMLLIElement {
	const phrase = niveau
		? `\u00a0: niveau ${niveau}. ${critere.niveaux[niveau - 1] ?? ''}`
		: '\u00a0: pas de niveau.';
	return create(
		'li',
		{},
		create('strong', {}, qui),
		phrase,
		...(constat ? [create('em', {}, ` Vu\u00a0: ${constat}`)] : []),
	);
}

/** How many people at each level, as four boxes; the list under it says who. */
function createFrise(niveaux: readonly Niveau[]): HTMLElement {
	const cases = [1, 2, 3, 4].map((niveau) => {
		const nombre = niveaux.filter((n) => n === niveau).length;
		return create('span', {}, ...Array.from({ length: nombre }, () => create('span')));
	});
	const frise = create('span', { className: 'grille-frise' }, ...cases);
	frise.setAttribute('aria-hidden', 'true');
	return frise;
}

/** Everything, question by question: what agreeing people saw is heard too, and so is who answers alone. */
function sectionToutes({ comparaisons, critereOf }: Regard): HTMLElement {
	const dites = comparaisons.filter(({ avis }) => avis.length > 0);
	const items = dites.map(({ id, avis }) => {
		const critere = critereOf(id);
		return create(
			'li',
			{},
			create('p', { className: 'grille-ecart' }, create('strong', {}, nameCritere(critere))),
			create('ul', {}, ...avis.map((dit) => createAvis(critere, dit))),
		);
	});
	return section(
		'Toutes les réponses',
		create(
			'details',
			{},
			create('summary', {}, `Les ${dites.length}\u00a0questions répondues, et ce que chacun a vu`),
			create('ul', { className: 'grille-ecarts' }, ...items),
		),
	);
}

function sectionAccords({ comparaisons, critereOf }: Regard, feuilles: number): HTMLElement[] {
	if (feuilles < 2) return [];
	const accords = comparaisons.filter(({ ecart }) => ecart === 0);
	const seuls = comparaisons.filter(({ ecart }) => ecart === undefined);
	return [
		...(accords.length > 0
			? [
					section(
						'Ce que vous voyez de la même façon',
						create(
							'ul',
							{},
							...accords.map(({ id, niveaux }) =>
								create('li', {}, `${nameCritere(critereOf(id))}\u00a0: niveau ${niveaux[0]}`),
							),
						),
					),
				]
			: []),
		...(seuls.length > 0
			? [
					section(
						'Ce que moins de deux personnes ont répondu',
						create(
							'ul',
							{},
							...seuls.map(({ id }) => create('li', {}, nameCritere(critereOf(id)))),
						),
					),
				]
			: []),
	];
}

/** The lowest first: the sentence of the level after is what to aim for. */
function sectionMarches({ comparaisons, critereOf }: Regard): HTMLElement[] {
	const bas = comparaisons
		.filter(({ mediane }) => mediane !== undefined && mediane < 4)
		.sort((a, b) => (a.mediane ?? 0) - (b.mediane ?? 0))
		.slice(0, MARCHES);
	if (bas.length === 0) return [];
	const lignes = bas.map(({ id, mediane = 1 }) => {
		const critere = critereOf(id);
		const suivant = Math.floor(mediane) + 1;
		return create(
			'li',
			{},
			create('strong', {}, nameCritere(critere)),
			`\u00a0: niveau ${sayNiveau(mediane)}. Pour le niveau ${suivant}\u00a0: ${critere.niveaux[suivant - 1] ?? ''}`,
		);
	});
	return [
		section(
			'La marche d’après',
			create(
				'p',
				{},
				'Là où vous êtes le plus bas, ce que l’on verrait au niveau suivant. Une seule suffit pour commencer.',
			),
			create('ul', {}, ...lignes),
		),
	];
}
