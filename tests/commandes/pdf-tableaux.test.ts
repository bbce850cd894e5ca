/** On paper, tables of any width and words of any length stay in their place, and are copied whole. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { BASE, withContenu } from '../contenu.ts';
import { environnement } from '../outils/contenu.ts';

interface Morceau {
	texte: string;
	page: number;
	gauche: number;
	droite: number;
	bas: number;
}

const LARGEURS = [2, 3, 4, 5, 6, 8, 12];
const CELLULES = [
	'Charpente et couverture',
	'Coopérative artisanale',
	'12 500 €',
	'Intercommunalité',
	'Subvention départementale demandée',
	'Établissement spécialisé',
];
const MOT = 'Donaudampfschifffahrtselektrizitatenhauptbetriebswerkbauunterbeamtengesellschaft';
const URL =
	'https://exemple.fr/une/tres-longue/adresse/qui-ne-finit-pas/et-qui-continue/encore/longtemps';
const COMPOSES = [
	'peut-être',
	'porte-à-porte',
	'laissez-le',
	'rendez-vous',
	'c’est-à-dire',
	'savoir-faire',
];

const rang = (cellules: readonly string[]): string => `| ${cellules.join(' | ')} |`;

function tableau(largeur: number): string {
	const titres = Array.from({ length: largeur }, (_, i) => `Fonctionnement ${largeur}-${i + 1}`);
	const corps = [0, 1].map((r) =>
		rang(titres.map((_, i) => CELLULES[(i + r) % CELLULES.length] ?? '')),
	);
	return [
		`## Tableau de ${largeur}`,
		'',
		rang(titres),
		rang(titres.map(() => '---')),
		...corps,
	].join('\n');
}

const TEXTE = [
	...LARGEURS.map(tableau),
	'## Mots longs',
	`Un mot : ${MOT}. Une adresse : ${URL}.`,
	[
		rang(['Adresse', 'Mot', 'Prix']),
		rang(['---', '---', '---']),
		rang([URL, MOT, '12 500 €']),
	].join('\n'),
	'## Mots composés',
	// Each line begins a little further: every place of a line gets its turn.
	...Array.from(
		{ length: 24 },
		(_, i) => `${'a'.repeat(i + 1)} ${COMPOSES.join(' ')} ${COMPOSES.join(' ')}`,
	),
].join('\n\n');

let morceaux: Morceau[] = [];

before(async () => {
	const octets = withContenu(
		(dossier) => {
			const fiche = path.join(dossier, 'outils/temoin/fiche.mdx');
			writeFileSync(
				fiche,
				`${readFileSync(path.join(BASE, 'outils/temoin/fiche.mdx'), 'utf8')}\n${TEXTE}\n`,
			);
		},
		(dossier) => {
			const sortie = path.join(path.dirname(dossier), 'sortie');
			const { status, stdout, stderr } = spawnSync(
				process.execPath,
				['scripts/pdf.ts', 'outils/temoin', '--outDir', sortie],
				{ encoding: 'utf8', env: environnement(dossier) },
			);
			assert.equal(status, 0, stdout + stderr);
			return readFileSync(path.join(sortie, 'pdf/outils/temoin.pdf'));
		},
	);
	morceaux = await readMorceaux(new Uint8Array(octets));
});

async function readMorceaux(data: Uint8Array): Promise<Morceau[]> {
	const pdf = await getDocument({ data, verbosity: 0 }).promise;
	const lus: Morceau[] = [];
	for (let page = 1; page <= pdf.numPages; page += 1) {
		const { items } = await (await pdf.getPage(page)).getTextContent();
		for (const item of items) {
			if (!('str' in item) || item.str.trim() === '') continue;
			const [, , , , gauche = 0, bas = 0] = item.transform as number[];
			lus.push({ texte: item.str, page, gauche, droite: gauche + item.width, bas });
		}
	}
	return lus;
}

describe('a sheet with wide tables and long words', () => {
	test('prints nothing over something else', () => {
		const fautes: string[] = [];
		const lignes = Map.groupBy(morceaux, (m) => `${m.page} ${Math.round(m.bas)}`);
		for (const ligne of lignes.values()) {
			const ordre = ligne.toSorted((a, b) => a.gauche - b.gauche);
			for (const [i, m] of ordre.entries()) {
				const suivant = ordre[i + 1];
				if (suivant && m.droite > suivant.gauche + 1) fautes.push(`${m.texte} / ${suivant.texte}`);
			}
		}
		assert.deepEqual(fautes, []);
	});

	test('keeps every piece of text in its column', () => {
		// A4 with margins of 17 mm and two columns 9 mm apart, in points.
		const [bord, fin, milieu] = [48.2, 547.1, 297.6];
		const premier = morceaux.findIndex((m) => m.texte.includes('Tableau de 2'));
		assert.ok(premier > 0);
		const hors = morceaux
			.slice(premier)
			.filter((m) => m.bas > 55)
			.filter(
				(m) =>
					m.gauche < bord - 1 ||
					m.droite > fin + 1 ||
					(m.gauche < milieu - 13 && m.droite > milieu - 11.7),
			);
		assert.deepEqual(
			hors.map((m) => m.texte),
			[],
		);
	});

	test('says every cell, whole, as often as it is written', () => {
		const dit = morceaux
			.map((m) => m.texte)
			.join('')
			.replace(/\s+/g, '');
		const compte = (mot: string) => dit.split(mot.replace(/\s+/g, '')).length - 1;
		for (const largeur of LARGEURS)
			for (let i = 1; i <= largeur; i += 1)
				assert.ok(compte(`Fonctionnement ${largeur}-${i}`) >= 1, `${largeur}-${i}`);
		const attendu = (cellule: string) => TEXTE.split(cellule).length - 1;
		for (const cellule of [...CELLULES, MOT])
			assert.equal(compte(cellule), attendu(cellule), cellule);
	});

	test('ends no line by a hyphen, which a copy would lose', () => {
		const lignes = Map.groupBy(morceaux, (m) => `${m.page} ${Math.round(m.bas)} ${m.gauche > 297}`);
		const fins = [...lignes.values()].map(
			(l) => l.toSorted((a, b) => a.droite - b.droite).at(-1)?.texte ?? '',
		);
		assert.deepEqual(
			fins.filter((f) => /[\p{L}\d]-$/u.test(f)),
			[],
		);
	});
});
