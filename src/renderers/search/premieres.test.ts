import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHAMPS } from './champs.ts';
import { listGroupes } from './grandeurs.ts';
import type { Cherche } from './index-radicaux.ts';
import { normalizeTexte } from './normaliseur.ts';
import { findPremieres, type Premieres, type Sommaire } from './premieres.ts';
import { buildTranches, type Tranche } from './tranches.ts';
import { listUnites } from './unites.ts';
import { buildVoisins } from './voisins.ts';

type Textes = Partial<Record<keyof typeof CHAMPS, string>>;

const toCherche = (textes: Textes): Cherche => ({
	champs: (Object.keys(CHAMPS) as (keyof typeof CHAMPS)[]).map((nom) => ({
		nom,
		mots: normalizeTexte(textes[nom] ?? '').split(' '),
	})),
	unites: listUnites(textes.titre ?? '', [
		...(textes.alias ?? '').split(', '),
		...(textes.demandes ?? '').split('; '),
	]),
});

/** How a browser reads slices: each time one is read is noted. */
function toSommaire(tranches: readonly Tranche[], fiches: number): Sommaire & { lues: number[] } {
	const lues: number[] = [];
	const load = async (rang: number) => {
		lues.push(rang);
		return tranches[rang]?.entrees ?? {};
	};
	return { premiers: tranches.map(({ premier }) => premier), fiches, load, lues };
}

const FICHES: Textes[] = [
	{ titre: 'Planter un verger communal', texte: 'Des arbres et de l’eau pour la commune.' },
	{ titre: 'Chasser les fuites d’eau', alias: 'réseau, canalisations', texte: 'La régie répare.' },
	{ titre: 'Composter au village', texte: 'Les biodéchets de la commune, le verger du bourg.' },
	{ titre: 'Éteindre l’éclairage public', phrase: 'L’énergie coûte cher.', texte: 'La nuit.' },
	{
		titre: 'Organiser l’autostop',
		demandes: 'Comment aller travailler sans voiture ?; La gare est loin du bourg',
	},
	{
		titre: 'Animer un world café',
		texte: 'Les gens parlent.',
		grandeurs: listGroupes(12, 100).join(' '),
	},
	{ titre: 'Glossaire', alias: 'énergie, lexique' },
];
const VOISINS = buildVoisins({
	titre: 'Mots voisins',
	groupes: [{ mots: ['bus', 'navette'], vers: ['autostop'] }],
});
/** The last one is a page and no sheet. */
const sommaire = toSommaire(buildTranches(FICHES.map(toCherche), VOISINS), FICHES.length - 1);
const ask = (saisie: string): Promise<Premieres> => findPremieres(saisie, sommaire);
const numerosOf = async (saisie: string): Promise<number[]> => (await ask(saisie)).numeros;

test('what is about a word comes before what only says it', async () => {
	assert.deepEqual((await numerosOf('eau'))[0], 1);
	assert.deepEqual((await numerosOf('VERGERS'))[0], 0);
	assert.deepEqual((await numerosOf('canalisation'))[0], 1);
});

test('several words: what holds them all first, what misses the rarest last or not at all', async () => {
	assert.equal((await numerosOf('verger compost'))[0], 2);
	assert.equal((await numerosOf('éclairage de la commune'))[0], 3);
});

test('a sentence is answered by what is about it, its words of grammar aside', async () => {
	const { requete, numeros } = await ask(
		'comment on fait pour aller travailler quand on n’a pas de voiture',
	);
	assert.deepEqual([requete, numeros[0]], ['travailler voiture', 4]);
});

test('one short text that holds the query is worth more than words here and there', async () => {
	assert.equal((await numerosOf('la gare est trop loin'))[0], 4);
});

test('a neighbour answers for a word that no sheet has, and the word is said to be absent', async () => {
	const { numeros, absents, inconnus } = await ask('navette');
	assert.deepEqual([numeros, absents, inconnus], [[4], ['navette'], []]);
});

test('words of the same make answer for one another, for less', async () => {
	assert.deepEqual((await numerosOf('compostage'))[0], 2);
	assert.deepEqual((await numerosOf('plantation'))[0], 0);
});

test('a number of people finds what is for as many', async () => {
	assert.deepEqual((await numerosOf('animer 40 personnes'))[0], 5);
	assert.deepEqual(await numerosOf('500 personnes'), []);
});

test('a misspelt word is understood, and said to be absent', async () => {
	const { numeros, absents, inconnus } = await ask('canalizacion');
	assert.deepEqual([numeros[0], absents, inconnus], [1, ['canalizacion'], []]);
	assert.equal((await numerosOf('lautostop'))[0], 4, 'its article is glued to it');
});

test('what is no sheet comes after sheets, unless its name is asked', async () => {
	assert.deepEqual(await numerosOf('énergie lexique'), [6]);
	assert.equal((await numerosOf('glossaire'))[0], 6);
});

test('a word that is being typed is completed, the others are not', async () => {
	assert.deepEqual((await numerosOf('éclai'))[0], 3);
	assert.equal((await numerosOf('verger compos'))[0], 2);
	assert.deepEqual(await numerosOf('é'), [], 'one letter could be anything');
});

test('a compound word is understood whichever way it is typed', async () => {
	for (const saisie of ['biodéchets', 'bio-déchets', 'bio déchets']) {
		const { requete, numeros } = await ask(saisie);
		assert.deepEqual([requete, numeros], ['biodechets', [2]], saisie);
	}
});

test('nothing answers what is mostly unknown', async () => {
	const { numeros, inconnus } = await ask('piscine couverte de la commune');
	assert.deepEqual([numeros, inconnus], [[], ['piscine', 'couverte']]);
});

test('nothing asked, nothing read', async () => {
	const vide = toSommaire([], 0);
	assert.deepEqual((await findPremieres('eau', vide)).numeros, []);
	assert.deepEqual((await findPremieres(' ', vide)).numeros, []);
	assert.deepEqual(vide.lues, []);
});

/** As many words as one wants, none like another. */
const motOf = (n: number): string =>
	`${String.fromCharCode(97 + (n % 26), 97 + ((n * 7) % 26))}mot${n.toString(36).replace(/\d/g, (d) => 'qwertzuiop'[Number(d)] ?? '')}`;

const manyFiches = (nombre: number): Cherche[] =>
	Array.from({ length: nombre }, (_, i) => {
		const mots = Array.from({ length: 60 }, (_, j) => motOf((i * 13 + j * 31) % (nombre * 8)));
		return toCherche({ titre: `Fiche ${motOf(i)}`, texte: `commune ${mots.join(' ')}` });
	});

test('however many sheets there are, a slice weighs the same and a word asks for one', async () => {
	const poids = (nombre: number): number[] =>
		buildTranches(manyFiches(nombre)).map(({ entrees }) => JSON.stringify(entrees).length);
	const [peu, beaucoup] = [poids(200), poids(1000)];
	assert.ok(beaucoup.length > 3 * peu.length, `${peu.length}, ${beaucoup.length}`);
	assert.ok(Math.max(...beaucoup) < 1.2 * Math.max(...peu), `${Math.max(...beaucoup)}`);
	const tranches = buildTranches(manyFiches(1000));
	for (let n = 0; n < 1000; n += 90) {
		const lecture = toSommaire(tranches, 1000);
		assert.ok((await findPremieres(motOf(n), lecture)).numeros.length > 0, motOf(n));
		assert.ok(lecture.lues.length <= 2, `${motOf(n)}: ${lecture.lues.join(', ')}`);
	}
});

test('every word is found again, in a slice that its order says', async () => {
	const fiches = manyFiches(300);
	const grand = toSommaire(buildTranches(fiches), 300);
	for (const n of [0, 50, 150, 299])
		assert.equal((await findPremieres(`fiche ${motOf(n)}`, grand)).numeros[0], n, motOf(n));
});
