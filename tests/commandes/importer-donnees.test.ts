/** The files of our open data, taken in again: the same bytes out, every refusal at its place, nothing half-written. */
import assert from 'node:assert/strict';
import {
	existsSync,
	globSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { listFiches, type UneFiche } from '../../src/core/catalogue/catalogue.ts';
import { LICENCE_DONNEES } from '../../src/core/donnees/contexte.ts';
import type { FichierDonnees } from '../../src/core/donnees/fichier.ts';
import { parseYaml, splitFiche } from '../../src/core/lecture/entete.ts';
import { readCatalogue } from '../../src/io/contenu/read-content.ts';
import { zipEnFlux } from '../../src/io/donnees/zip-en-flux.ts';
import { writeTout } from '../../src/io/import/donnees/ecrire.ts';
import { importFichier } from '../../src/io/import/importer.ts';
import { listFichiersJson } from '../../src/renderers/json/fiches.ts';
import { listFichiersTableur } from '../../src/renderers/tableur/index.ts';
import { createSite } from '../../src/vues/site.ts';
import { BASE, CORPUS } from '../contenu.ts';
import { copyContenu, createDossier } from '../outils/contenu.ts';

/** As the history of a content tells them. */
const DATES: UneFiche['dates'] = {
	creation: '2026-11-01T08:00:00+00:00',
	modification: '2026-11-30T08:00:00+00:00',
	versions: [{ date: '2026-11-30T08:00:00+00:00', commit: 'c'.repeat(40) }],
};

function exporter(contenu: string): Map<string, Buffer> {
	const lire = ({ chemin }: UneFiche): string => {
		const coupee = splitFiche(
			readFileSync(path.join(path.dirname(contenu), chemin), 'utf8'),
			chemin,
		);
		return 'id' in coupee ? '' : `${coupee.corps.trim()}\n`;
	};
	const catalogue = readCatalogue(contenu);
	for (const fiche of listFiches(catalogue)) Object.assign(fiche, { dates: DATES });
	const site = createSite(catalogue);
	const contexte = {
		adresse: 'https://impulser.example',
		date: '2026-11-30',
		licence: LICENCE_DONNEES,
		adresseVersion: (chemin: string, commit: string) => `https://exemple.fr/${commit}/${chemin}`,
	};
	const fichiers: FichierDonnees[] = [
		...listFichiersJson(site, contexte, { lire }),
		...listFichiersTableur(site, contexte, { lire, zip: zipEnFlux }),
	];
	return new Map(
		fichiers.map(({ chemin, write }) => [
			chemin,
			Buffer.concat([...write()].map((m) => Buffer.from(m as string))),
		]),
	);
}

/** As the command does, in this process: what it would print. */
async function importer(
	t: TestContext,
	contenu: string,
	fichiers: readonly string[],
	options = {},
) {
	process.env.IMPULSER_CONTENU = contenu;
	t.after(() => delete process.env.IMPULSER_CONTENU);
	const dits: string[] = [];
	try {
		for (const fichier of fichiers) {
			const { chemins, remarques } = await importFichier(fichier, options, '2026-11-30');
			dits.push(...chemins.map((chemin) => `Écrit : ${chemin}`), ...remarques);
		}
	} catch (cause) {
		return { dit: dits.join('\n'), erreur: (cause as Error).message };
	}
	return { dit: dits.join('\n'), erreur: '' };
}

const dropFiches = (contenu: string): void => {
	for (const fiche of globSync(path.join(contenu, '*/*/fiche.mdx'))) rmSync(fiche);
};

describe('export, import, export: the same bytes', () => {
	for (const [genre, choisir] of [
		['JSON', (c: string) => c === 'fiches.json'],
		['a sheet a line', (c: string) => c === 'fiches.ndjson'],
		['a file a sheet', (c: string) => /^fiches\/.*\.json$/u.test(c)],
		[
			'CSV',
			(c: string) =>
				/^csv\/(?:outils|actions|retours|grilles|questionnaires|episodes|formations|parcours|expositions)\.csv$/u.test(
					c,
				),
		],
		[
			'OpenDocument',
			(c: string) =>
				/^ods\/(?:outils|actions|retours|grilles|questionnaires|episodes|formations|parcours|expositions)\.ods$/u.test(
					c,
				),
		],
	] as const)
		test(genre, async (t) => {
			const contenu = copyContenu(t, genre === 'JSON' ? CORPUS : BASE);
			const avant = exporter(contenu);
			const dossier = createDossier(t);
			const fichiers = [...avant]
				.filter(([chemin]) => choisir(chemin))
				.map(([chemin, octets]) => {
					const fichier = path.join(
						dossier,
						chemin.replaceAll('/', '-').replace(/^(?:csv|ods)-/u, ''),
					);
					writeFileSync(fichier, octets);
					return fichier;
				});
			assert.ok(fichiers.length > 0);
			dropFiches(contenu);
			assert.equal((await importer(t, contenu, fichiers)).erreur, '');
			const apres = exporter(contenu);
			assert.deepEqual([...apres.keys()], [...avant.keys()]);
			for (const [chemin, octets] of avant)
				assert.ok(octets.equals(apres.get(chemin) ?? Buffer.alloc(0)), chemin);
			if (genre !== 'OpenDocument') return;
			const { dit } = await importer(t, contenu, fichiers);
			assert.match(dit, /déjà là, au mot près\./u);
			assert.doesNotMatch(dit, /Écrit/u);
		});
});

const FICHE = (contenu: string): string => path.join(contenu, 'outils/temoin/fiche.mdx');

test('what is there already is not written over, unless it is asked; contact and the letters of the rest stay', async (t) => {
	const contenu = copyContenu(t, BASE);
	const contact =
		'contact:\n  nom: Le secrétariat\n  courriel: a@exemple.fr\n  consentement: true\n';
	const avant = readFileSync(FICHE(contenu), 'utf8').replace('\nstatut:', `\n${contact}statut:`);
	writeFileSync(FICHE(contenu), avant);
	const csv = exporter(contenu).get('csv/outils.csv')?.toString() ?? '';
	assert.ok(!csv.includes('exemple.fr"') && !csv.includes('Le secrétariat'));
	const fichier = path.join(path.dirname(contenu), 'outils.csv');
	writeFileSync(fichier, csv.replace('Un outil court', 'Un outil très court'));
	const { erreur } = await importer(t, contenu, [fichier]);
	assert.equal(
		erreur,
		'outils.csv:2:1  « outils/temoin » est déjà dans le contenu, et n’y dit pas la même chose. Pour la remplacer : --remplacer.\nRien n’a été écrit.',
	);
	assert.equal(readFileSync(FICHE(contenu), 'utf8'), avant);
	const { dit } = await importer(t, contenu, [fichier], { remplacer: true });
	assert.equal(dit, 'Écrit : content/outils/temoin/fiche.mdx');
	assert.equal(
		readFileSync(FICHE(contenu), 'utf8'),
		avant.replace('Un outil court', 'Un outil très court'),
	);
});

test('a table of a few columns changes those alone; others are told', async (t) => {
	const csv = 'id,lieu,avis\r\ntemoin,"La place, sous l’arbre",bof\r\n';
	const contenu = copyContenu(t, BASE);
	const fichier = path.join(path.dirname(contenu), 'outils.csv');
	writeFileSync(fichier, csv);
	const { dit } = await importer(t, contenu, [fichier], { remplacer: true });
	assert.match(dit, /Laissé de côté : la colonne « avis »\./u);
	const avant = readFileSync(FICHE(BASE), 'utf8');
	const apres = readFileSync(FICHE(contenu), 'utf8');
	const coupee = splitFiche(apres, '');
	assert.ok(!('id' in coupee));
	const { lieu } = parseYaml(coupee.entete, '', 1).valeur as { lieu: string };
	assert.equal(lieu, 'La place, sous l’arbre');
	assert.equal(apres.replace(/^lieu:.*\n/mu, ''), avant.replace(/^lieu:.*\n/mu, ''));
});

/** What is given, under which name; what is said, whole. */
const REFUS: [nom: string, texte: string, dit: string][] = [
	[
		'fiches.json',
		'{"a": 1,\n "a": 2, b: 3,\n "c": "x\n}',
		'fiches.json:2:10  Ce signe n’a pas de sens en JSON.\nfiches.json:2:11  Un nom entre guillemets est attendu ici.\nfiches.json:2:14  Une valeur est attendue ici.\nfiches.json:3:7  Un guillemet n’est pas fermé.\nfiches.json:2:2  « a » est écrit deux fois.',
	],
	['vide.json', '', 'vide.json:1:1  Une valeur est attendue ici.'],
	[
		'autre.json',
		'\n  {"x": 1}',
		'autre.json:2:3  Ce JSON n’est pas une fiche du commun : « ref » et « donnees » y sont attendus, ou « fiches ». Le schéma est dans /donnees/v1/schemas/.',
	],
	[
		'ailleurs.json',
		'{"ref":"outils/../../etc","licence":"CC-BY-NC-4.0","donnees":[],"corps":3,"x":1}',
		'ailleurs.json:1:8  « outils/../../etc » n’est pas une fiche : une famille et un identifiant sont attendus, comme « outils/world-cafe ».\nailleurs.json:1:37  Une fiche du commun est sous CC-BY-SA-4.0, et celle-ci dit « CC-BY-NC-4.0 » : elle interdit les usages commerciaux, que ce commun autorise à tous.\nailleurs.json:1:62  Les champs de la fiche sont attendus dans « donnees ».\nailleurs.json:1:73  Le texte de la fiche est attendu dans « corps ».\nailleurs.json:1:79  « x » n’est pas du schéma : il serait perdu.',
	],
	[
		'profond.json',
		`${'['.repeat(5000)}`,
		'profond.json:1:101  Plus de 100 niveaux l’un dans l’autre.',
	],
	[
		'outils.csv',
		'nom;titre\na;b\n',
		'outils.csv:1:1  La première ligne doit nommer les colonnes, dont « id ».',
	],
	[
		'outils.csv',
		'id;titre\n"a;b\n',
		'outils.csv:2:1  Un guillemet ouvert sur cette ligne n’est jamais fermé.',
	],
	[
		'outils.csv',
		'\ufeff"id";"titre";"duree.animation.min";"sujet_clivant";"etapes";"champs_trop_longs"\r\n"../x";"a\nb";"deux";"peut-être";"• titre: *a";""\r\n"neuf";"c";2;"oui";"";"etapes"\r\n',
		'outils.csv:2:1  « ../x » n’est pas un identifiant : une famille et un identifiant sont attendus, comme « outils/world-cafe ».\noutils.csv:3:4  Colonne « duree.animation.min » : « deux » n’est pas un nombre.\noutils.csv:3:11  Colonne « sujet_clivant » : « oui » ou « non » est attendu, et non « peut-être ».\noutils.csv:3:23  Colonne « etapes » : La liste ne peut pas être lue : Ce passage utilise un renvoi (« * »), ce qui n’est pas accepté ici.\noutils.csv:4:20  « etapes » est trop long pour un tableur, et sa cellule est vide : prenez fiches.json.',
	],
	[
		'recettes.csv',
		'id;titre\na;b\n',
		'recettes.csv  Un tableau de fiches porte le nom de sa famille (outils.csv, retours.ods), ou dites sa sorte : --type outil. Les étapes et les sources sont déjà dans ces tableaux. Familles : outils, actions, retours, grilles, questionnaires, expositions, episodes, formations, parcours.',
	],
	[
		'outils.ods',
		'PK pas un classeur',
		'outils.ods  Ce n’est pas un classeur que l’on peut lire. Dans LibreOffice, choisissez « Enregistrer sous », puis « Classeur OpenDocument (.ods) ».',
	],
];

test('each refusal is at its place, with all the faults of its file', async (t) => {
	const contenu = copyContenu(t, BASE);
	for (const [nom, texte, dit] of REFUS) {
		const fichier = path.join(path.dirname(contenu), nom);
		writeFileSync(fichier, texte);
		const { erreur } = await importer(t, contenu, [fichier]);
		assert.equal(erreur, `${dit}\nRien n’a été écrit.`);
	}
	assert.equal(globSync(path.join(contenu, '*/*/fiche.mdx')).length, 9);
});

test('one sheet with a fault, and none is written; the fault is at its place in the file', async (t) => {
	const contenu = copyContenu(t, BASE);
	const json = exporter(contenu).get('fiches.ndjson')?.toString() ?? '';
	dropFiches(contenu);
	const lignes = json
		.split('\n')
		.map((ligne) =>
			ligne.includes('"ref":"outils/temoin"')
				? ligne
						.replace('"statut":"complete"', '"statut":"finie"')
						.replace(/"corps":"/u, '$&<script>\\n\\n')
				: ligne,
		);
	const fichier = path.join(path.dirname(contenu), 'fiches.ndjson');
	writeFileSync(fichier, lignes.join('\n'));
	const { dit, erreur } = await importer(t, contenu, [fichier]);
	assert.equal(dit, '');
	const rang = lignes.findIndex((l) => l.includes('"finie"'));
	const colonne = (lignes[rang] ?? '').indexOf('"finie"') + 1;
	assert.ok(erreur.startsWith(`fiches.ndjson:${rang + 1}:${colonne}  outils/temoin : `), erreur);
	assert.match(erreur, /outils\/temoin, ligne 1 du texte : .*script/u);
	assert.deepEqual(globSync(path.join(contenu, '*/*/fiche.mdx')), []);
});

test('nothing is written through a link, nor twice the same sheet', {
	skip: process.platform === 'win32',
}, async (t) => {
	const contenu = copyContenu(t, BASE);
	const json = JSON.parse(exporter(contenu).get('fiches.json')?.toString() ?? '');
	const ailleurs = createDossier(t);
	rmSync(path.join(contenu, 'outils/temoin'), { recursive: true });
	symlinkSync(ailleurs, path.join(contenu, 'outils/temoin'));
	const fichier = path.join(path.dirname(contenu), 'fiches.json');
	const [fiche] = json.fiches;
	writeFileSync(fichier, JSON.stringify({ fiches: [fiche, fiche] }));
	const { erreur } = await importer(t, contenu, [fichier]);
	assert.match(erreur, /« outils\/temoin » est là deux fois\./u);
	assert.match(
		erreur,
		/« outils\/temoin » est un lien symbolique : rien n’est écrit à travers lui\./u,
	);
	assert.ok(!existsSync(path.join(ailleurs, 'fiche.mdx')));
});

test('what cannot be written leaves what was there', (t) => {
	const dossier = createDossier(t);
	const ancienne = path.join(dossier, 'outils/ancienne');
	mkdirSync(ancienne, { recursive: true });
	writeFileSync(path.join(ancienne, 'fiche.mdx'), 'avant');
	writeFileSync(path.join(dossier, 'parcours'), 'un fichier à la place du dossier');
	const [neuve, bloquee] = ['retours/neuve', 'parcours/bloquee'].map((r) => path.join(dossier, r));
	const write = () =>
		writeTout([
			{ dossier: ancienne, avant: 'avant', texte: 'après' },
			{ dossier: neuve ?? '', avant: undefined, texte: 'neuve' },
			{ dossier: bloquee ?? '', avant: undefined, texte: 'jamais' },
		]);
	assert.throws(write, { code: 'ENOTDIR' });
	assert.equal(readFileSync(path.join(ancienne, 'fiche.mdx'), 'utf8'), 'avant');
	assert.deepEqual(readdirSync(dossier).sort(), ['outils', 'parcours']);
});
