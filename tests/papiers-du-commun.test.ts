/** The papers of the commons, as they come out: what is read, in which order, and where it stands on the sheet. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, test } from 'node:test';
import compose, { type Tache } from '../src/io/papier/compositeur.ts';
import { listTravauxCommun } from '../src/io/papier/travaux-du-commun.ts';
import { renderCartons, renderPlaquette } from '../src/renderers/typst/commun.ts';
import { LECTURE_PLAQUETTE, lectureOfCartons } from '../src/renderers/typst/lectures.ts';
import { buildVuesCartons, type VueCarton } from '../src/vues/commun/cartons.ts';
import { FICHIERS_PAPIERS } from '../src/vues/commun/papier.ts';
import { buildVuePlaquette } from '../src/vues/commun/plaquette.ts';
import { createSite } from '../src/vues/site.ts';
import { CORPUS, readBase, readCorpus } from './contenu.ts';
import { type Element, listElements, type PdfLu, squeeze } from './outils/pdf.ts';
import type { Mot, PageLue } from './outils/places.ts';
import { checkUa, createPresse, type Papier } from './outils/presse.ts';

process.env.IMPULSER_CONTENU = CORPUS;
process.env.SITE = 'https://impulser.example';
const SITE = process.env.SITE;
const catalogue = readCorpus();
const site = createSite(catalogue);
const { dossier, press } = createPresse();

async function pressTravail(chemin: string): Promise<Papier> {
	const travail = listTravauxCommun(site).find((t) => t.chemin === chemin);
	assert.ok(travail, chemin);
	return press(travail.prepare() as Tache);
}

/** All its words, bullets and numbers of lists included. */
const sayTout = (e: Element | string): string =>
	typeof e === 'string' ? e : e.enfants.map(sayTout).join('');

/** The words of each part of a document, as it is read: a part begins with a heading of the first two levels. */
function readParties({ racine }: PdfLu): string[] {
	const parties: string[] = [];
	for (const enfant of (racine.enfants[0] as Element).enfants as Element[]) {
		if (listElements(enfant, /^H[12]$/).length > 0) parties.push('');
		parties.push((parties.pop() ?? '') + squeeze(sayTout(enfant)));
	}
	return parties;
}

interface Cadre {
	page: number;
	gauche: number;
	haut: number;
	largeur: number;
	hauteur: number;
}

const isDans = (mot: Mot, { gauche, haut, largeur, hauteur }: Cadre, marge = 0): boolean =>
	mot.gauche >= gauche + marge &&
	mot.droite <= gauche + largeur - marge &&
	mot.base <= haut + hauteur - marge &&
	mot.base >= haut + marge;

/** The words that stand in a frame, in the order of the file; they keep away from its edges. */
function readCadre(places: readonly PageLue[], cadre: Cadre, marge: number): string {
	const mots = places[cadre.page]?.mots.filter((mot) => isDans(mot, cadre)) ?? [];
	for (const mot of mots) assert.ok(isDans(mot, cadre, marge), mot.texte);
	for (const [dessus, dessous] of findCouverts(mots)) assert.fail(`${dessus} × ${dessous}`);
	return squeeze(mots.map(({ texte }) => texte).join(''));
}

/** Words of two lines that touch: the letters of the lower one rise above the line of the other. */
const findCouverts = (mots: readonly Mot[]): [string, string][] =>
	mots.flatMap((bas) =>
		mots
			.filter((haut) => haut.gauche < bas.droite - 0.5 && bas.gauche < haut.droite - 0.5)
			.filter(({ base }) => base < bas.base - 0.1 && (bas.base - base) / POINT < 0.7 * bas.corps)
			.map((haut): [string, string] => [haut.texte, bas.texte]),
	);
/** In millimetres. */
const POINT = 25.4 / 72;

/** Cutting and folding marks: short strokes. */
const marksOf = ({ traits }: PageLue): number[][] =>
	traits
		.filter(({ longueur }) => Math.abs(longueur - 7) < 0.01)
		.map(({ x, y, vertical }) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10, +vertical]);

describe('the leaflet', () => {
	/** Seen from outside, then from inside: the panel that goes in is three millimetres narrower. */
	const PANNEAUX = [
		[0, 197, 100],
		[1, 0, 100],
		[1, 100, 100],
		[1, 200, 97],
		[0, 0, 97],
		[0, 97, 100],
	].map(([page = 0, gauche = 0, largeur = 0]) => ({
		page,
		gauche,
		largeur,
		haut: 0,
		hauteur: 210,
	}));
	const VILLAGE = {
		nom: 'Le collectif du lavoir, Saint-Martin-de-Lansuscle, #set text(red) $x$',
		contact: 'Anne Martin, le jeudi\n04 66 00 00 00',
	};

	for (const [nom, village] of [
		['of the commons', undefined],
		['of a village', VILLAGE],
	] as const)
		test(`${nom} is read from panel 1 to panel 6, each panel on its side and within its folds`, async () => {
			const papier = renderPlaquette(buildVuePlaquette(catalogue), SITE);
			const pdf = await press({
				modele: 'plaquette',
				donnees: JSON.stringify({ ...papier, ...(village ? { village } : {}) }),
				lecture: LECTURE_PLAQUETTE,
			});
			checkUa(pdf);
			assert.equal(pdf.pages, 2);
			const lus = readParties(pdf);
			const places = PANNEAUX.map((panneau) => readCadre(pdf.places, panneau, 7));
			assert.deepEqual(lus, places);
			const titres = buildVuePlaquette(catalogue).panneaux.map(({ titre }) => squeeze(titre));
			for (const [i, titre] of titres.entries()) assert.ok(lus[i]?.startsWith(titre), titre);
			const mots = pdf.places.flatMap((page) => page.mots);
			assert.equal(squeeze(mots.map((m) => m.texte).join('')).length, places.join('').length);
			// But for the « er » of the first day of a month, which is raised.
			const lisibles = mots.filter(({ texte }) => texte !== 'er');
			assert.ok(Math.min(...lisibles.map(({ corps }) => corps)) >= 7.5);
			if (!village) return;
			assert.ok(lus[0]?.endsWith(squeeze(village.nom)));
			assert.ok(lus[5]?.includes(squeeze(village.nom + village.contact)));
		});

	test('says where to fold, at the head and at the foot of each side', async () => {
		const { places } = await pressTravail(FICHIERS_PAPIERS.plaquette);
		const marks = places.map((page) => marksOf(page).map(([x, y]) => [x, y]));
		const at = (...plis: number[]): number[][] =>
			plis.flatMap((x) => [
				[x, 0],
				[x, 203],
			]);
		assert.deepEqual(marks, [at(97, 197), at(100, 200)]);
	});

	test('holds with the longest that a village may write', async () => {
		const papier = renderPlaquette(buildVuePlaquette(catalogue), SITE);
		const village = { nom: 'Longuement '.repeat(7), contact: `${'mot '.repeat(12)}\n`.repeat(5) };
		const pdf = await press({
			modele: 'plaquette',
			donnees: JSON.stringify({ ...papier, village }),
			lecture: LECTURE_PLAQUETTE,
		});
		assert.deepEqual(
			readParties(pdf),
			PANNEAUX.map((panneau) => readCadre(pdf.places, panneau, 7)),
		);
	});
});

test('the poster is one A3 page, in letters that one reads at two metres', async () => {
	const pdf = await pressTravail(FICHIERS_PAPIERS.affiche);
	checkUa(pdf);
	const [page] = pdf.places;
	assert.ok(page);
	assert.deepEqual([pdf.pages, Math.round(page.largeur), Math.round(page.hauteur)], [1, 297, 420]);
	assert.ok(Math.min(...page.mots.map(({ corps }) => corps)) >= 18);
	const cadre = { page: 0, gauche: 0, haut: 0, largeur: 297, hauteur: 420 };
	const dit = readCadre(pdf.places, cadre, 14);
	for (const { court } of catalogue.axes) assert.ok(dit.includes(squeeze(court)), court);
	assert.equal(listElements(pdf.racine, /^H3$/).length, 3);
	assert.deepEqual(
		listElements(pdf.racine, /^Figure$/).map(({ alt }) => alt),
		['Code QR qui mène au site\u00a0: impulser.example'],
	);
});

describe('the cards', () => {
	/** Where a card stands: its front, then its back once the sheet is turned on its long side. */
	const cadresOf = (i: number): [Cadre, Cadre] => {
		const place = i % 4;
		const page = 2 * Math.floor(i / 4);
		const carte = { haut: place < 2 ? 0 : 148.5, largeur: 105, hauteur: 148.5 };
		const gauche = (place % 2) * 105;
		return [
			{ ...carte, page, gauche },
			{ ...carte, page: page + 1, gauche: 105 - gauche },
		];
	};
	const pressCartons = (vues: readonly VueCarton[]): Promise<Papier> =>
		press({
			modele: 'cartes',
			donnees: JSON.stringify(renderCartons(vues, SITE)),
			lecture: lectureOfCartons(vues.length),
		});

	function checkCartons(pdf: Papier, vues: readonly VueCarton[]): void {
		checkUa(pdf);
		assert.equal(pdf.pages, 2 * Math.ceil(vues.length / 4));
		const lus = readParties(pdf);
		for (const [i, vue] of vues.entries()) {
			const [devant, derriere] = cadresOf(i).map((cadre) => readCadre(pdf.places, cadre, 6));
			assert.deepEqual([lus[2 * i], lus[2 * i + 1]], [devant, derriere], vue.titre);
			assert.ok(devant?.startsWith(squeeze(vue.titre)), vue.titre);
			for (const { nom, valeur } of vue.chiffres)
				assert.ok(devant?.includes(squeeze(nom + valeur)));
			const etapes = vue.etapes.map((etape, n) => n + 1 + squeeze(etape)).join('');
			assert.ok(derriere?.startsWith(`Étapes${etapes}`), vue.titre);
			assert.ok(derriere?.includes(squeeze(vue.materiel)), vue.titre);
		}
		assert.equal(lus.length, 2 * vues.length);
	}

	test('every tool has one, within its quarter, its back behind its front; both are read together', async () => {
		const vues = buildVuesCartons(catalogue, site.vueOf);
		assert.equal(vues.length, catalogue.outils.size);
		assert.ok(vues.length % 4 !== 0, 'the last sheet is not whole');
		const pdf = await pressTravail(FICHIERS_PAPIERS.cartons);
		checkCartons(pdf, vues);
		const corps = pdf.places.flatMap(({ mots }) => mots.map((mot) => mot.corps));
		assert.ok(Math.min(...corps) >= 7);
		for (const { alt } of listElements(pdf.racine, /^Figure$/))
			assert.match(
				alt ?? '',
				/^Code QR qui mène à la page de cette fiche\u00a0: impulser\.example\/outils\//,
			);
	});

	test('there may be one alone', async () => {
		const base = readBase();
		const vues = buildVuesCartons(base, createSite(base).vueOf);
		assert.equal(vues.length, 1);
		checkCartons(await pressCartons(vues), vues);
	});

	test('each sheet says where to cut, on both sides', async () => {
		const { places } = await pressTravail(FICHIERS_PAPIERS.cartons);
		for (const page of places)
			assert.deepEqual(marksOf(page), [
				[105, 0, 1],
				[105, 290, 1],
				[0, 148.5, 0],
				[203, 148.5, 0],
				[105, 145, 1],
				[101.5, 148.5, 0],
			]);
	});

	describe('what is long', () => {
		const long = (lettres: number): string =>
			`${'mesurer longuement '.repeat(lettres)}`.slice(0, lettres - 1).concat('x');
		const [vue] = buildVuesCartons(catalogue, site.vueOf);
		assert.ok(vue);
		/** The longest that a sheet may hold. */
		const pire: VueCarton = {
			...vue,
			titre: long(70),
			phrase: long(160),
			etapes: Array.from({ length: 20 }, () => long(90)),
			materiel: long(170),
			conseil: long(180),
			limite: long(180),
		};
		test('is set smaller, and whole', async () => {
			checkCartons(await pressCartons([pire, vue]), [pire, vue]);
		});
		test('is told when it cannot be, and not cut', async () => {
			const vues = [{ ...pire, titre: 'Trop', attribution: long(9000) }];
			const composition = await compose({
				modele: 'cartes',
				donnees: JSON.stringify(renderCartons(vues, SITE)),
				images: [],
				date: 0,
				sortie: path.join(dossier, 'trop.pdf'),
			});
			assert.match(JSON.stringify(composition), /La carte « Trop » ne tient pas, même en corps 5/);
		});
	});
});

test('without an address there is no code, and nothing leads anywhere', async () => {
	const papier = renderPlaquette(buildVuePlaquette(catalogue), undefined);
	const pdf = await press({
		modele: 'plaquette',
		donnees: JSON.stringify(papier),
		lecture: LECTURE_PLAQUETTE,
	});
	assert.deepEqual(listElements(pdf.racine, /^(?:Figure|Link)$/), []);
});
