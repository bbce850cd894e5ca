import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHAMPS, type Champ } from './champs.ts';
import { normalizeTexte } from './normaliseur.ts';
import { findPremieres, type Premieres, type Sommaire } from './premieres.ts';
import { buildTranches, type Tranche } from './tranches.ts';

type Textes = Partial<Record<keyof typeof CHAMPS, string>>;

const toChamps = (textes: Textes): Champ[] =>
	(Object.keys(CHAMPS) as (keyof typeof CHAMPS)[]).map((nom) => ({
		nom,
		mots: normalizeTexte(textes[nom] ?? '').split(' '),
	}));

/** How a browser reads slices: each time one is read is noted. */
function toSommaire(tranches: readonly Tranche[]): Sommaire & { lues: number[] } {
	const lues: number[] = [];
	const load = async (rang: number) => {
		lues.push(rang);
		return tranches[rang]?.entrees ?? {};
	};
	return { premiers: tranches.map(({ premier }) => premier), load, lues };
}

const FICHES: Textes[] = [
	{ titre: 'Planter un verger communal', texte: 'Des arbres et de l’eau pour la commune.' },
	{ titre: 'Chasser les fuites d’eau', alias: 'réseau, canalisations', texte: 'La régie répare.' },
	{ titre: 'Composter au village', texte: 'Les biodéchets de la commune, le verger du bourg.' },
	{ titre: 'Éteindre l’éclairage public', phrase: 'L’énergie coûte cher.', texte: 'La nuit.' },
];
const sommaire = toSommaire(buildTranches(FICHES.map(toChamps)));
const ask = (saisie: string): Promise<Premieres> => findPremieres(saisie, sommaire);

test('what is about a word comes before what only says it', async () => {
	assert.deepEqual(await ask('eau'), { requete: 'eau', numeros: [1, 0] });
	assert.deepEqual((await ask('VERGERS')).numeros, [0, 2]);
	assert.deepEqual((await ask('énergie')).numeros, [3]);
	assert.deepEqual((await ask('canalisation')).numeros, [1]);
});

test('several words: what holds them all, wherever they stand', async () => {
	assert.deepEqual((await ask('verger commune')).numeros, [0, 2]);
	assert.deepEqual((await ask('verger éclairage')).numeros, []);
});

test('a word that is being typed is completed, the others are not', async () => {
	assert.deepEqual((await ask('éclai')).numeros, [3]);
	assert.deepEqual((await ask('verger compos')).numeros, [2]);
	assert.deepEqual((await ask('compos verger')).numeros, []);
	assert.deepEqual((await ask('é')).numeros, [], 'one letter could be anything');
});

test('a compound word is understood whichever way it is typed', async () => {
	for (const saisie of ['biodéchets', 'bio-déchets', 'bio déchets'])
		assert.deepEqual(await ask(saisie), { requete: 'biodechets', numeros: [2] }, saisie);
});

test('nothing asked, nothing known, nothing read', async () => {
	const vide = toSommaire([]);
	assert.deepEqual(await findPremieres('eau', vide), { requete: 'eau', numeros: [] });
	assert.deepEqual(await findPremieres(' ', vide), { requete: '', numeros: [] });
	assert.deepEqual(vide.lues, []);
});

/** As many words as one wants, none like another. */
const motOf = (n: number): string =>
	`${String.fromCharCode(97 + (n % 26), 97 + ((n * 7) % 26))}mot${n.toString(36).replace(/\d/g, (d) => 'qwertzuiop'[Number(d)] ?? '')}`;

const manyFiches = (nombre: number): Champ[][] =>
	Array.from({ length: nombre }, (_, i) => {
		const mots = Array.from({ length: 60 }, (_, j) => motOf((i * 13 + j * 31) % (nombre * 8)));
		return toChamps({ titre: `Fiche ${motOf(i)}`, texte: `commune ${mots.join(' ')}` });
	});

test('however many sheets there are, a slice weighs the same and a word asks for one', async () => {
	const poids = (nombre: number): number[] =>
		buildTranches(manyFiches(nombre)).map(({ entrees }) => JSON.stringify(entrees).length);
	const [peu, beaucoup] = [poids(200), poids(1000)];
	assert.ok(beaucoup.length > 3 * peu.length, `${peu.length}, ${beaucoup.length}`);
	assert.ok(Math.max(...beaucoup) < 1.2 * Math.max(...peu), `${Math.max(...beaucoup)}`);
	const tranches = buildTranches(manyFiches(1000));
	for (let n = 0; n < 1000; n += 90) {
		const lecture = toSommaire(tranches);
		assert.ok((await findPremieres(motOf(n), lecture)).numeros.length > 0, motOf(n));
		assert.ok(lecture.lues.length <= 2, `${motOf(n)}: ${lecture.lues.join(', ')}`);
	}
});

test('every word is found again, in a slice that its order says', async () => {
	const fiches = manyFiches(300);
	const grand = toSommaire(buildTranches(fiches));
	for (const n of [0, 50, 150, 299])
		assert.equal((await findPremieres(`fiche ${motOf(n)}`, grand)).numeros[0], n, motOf(n));
});
