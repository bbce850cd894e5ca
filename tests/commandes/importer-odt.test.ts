/** What a word processor puts in a document, and what the importer makes of it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { parseYaml, splitFiche } from '../../src/core/lecture/entete.ts';
import { sayEchec } from '../../src/io/import/fichier-importe.ts';
import { copyContenu, environnement } from '../outils/contenu.ts';

function lancer(t: TestContext, prepare: (dossier: string) => string[]) {
	const contenu = copyContenu(t, 'tests/fixtures/base');
	const dossier = path.dirname(contenu);
	const args = ['scripts/importer.ts', ...prepare(dossier)];
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		encoding: 'utf8',
		env: environnement(contenu),
	});
	const read = (nom: string) => {
		const chemin = path.join(contenu, nom, 'fiche.mdx');
		const coupee = splitFiche(readFileSync(chemin, 'utf8'), nom);
		assert.ok(!('id' in coupee));
		const valeurs = parseYaml(coupee.entete, nom, 2).valeur as Record<string, unknown>;
		return { valeurs, corps: coupee.corps.trim() };
	};
	return { status, stdout, stderr, contenu, read };
}

const copier = (nom: string) => (dossier: string) => {
	const fichier = path.join(dossier, nom);
	copyFileSync(path.join('tests/import', nom), fichier);
	return [fichier];
};

const odt = (corps: string) =>
	zipSync({
		'content.xml': strToU8(
			`<office:document-content><office:automatic-styles><style:style style:name="G"><style:text-properties fo:font-weight="bold"/></style:style><text:list-style style:name="N"><text:list-level-style-number text:level="1"/></text:list-style></office:automatic-styles><office:body><office:text>${corps}</office:text></office:body></office:document-content>`,
		),
	});

const H = (niveau: number, texte: string) =>
	`<text:h text:outline-level="${niveau}">${texte}</text:h>`;
const P = (texte: string) => `<text:p>${texte}</text:p>`;

describe('a document of LibreOffice', () => {
	test('with comments: they reach neither the title, nor the folder, nor a cell', (t) => {
		const { status, stdout, contenu, read } = lancer(t, copier('commentaire.odt'));
		assert.equal(status, 0);
		assert.deepEqual(stdout.split('\n').slice(0, 3), [
			'Écrit : content/retours/remettre-un-lavoir-en-eau-a-exempleville/fiche.mdx',
			'  Laissé de côté : 2 commentaires. Ajoutez à la main ce qui compte.',
			'',
		]);
		const { valeurs } = read('retours/remettre-un-lavoir-en-eau-a-exempleville');
		assert.equal(valeurs.titre, 'Remettre un lavoir en eau, à Exempleville');
		const texte = readFileSync(
			path.join(contenu, 'retours/remettre-un-lavoir-en-eau-a-exempleville/fiche.mdx'),
			'utf8',
		);
		assert.doesNotMatch(texte, /Camille|Vraiment|revoir/);
	});

	test('with all that is not its text: each kind is told, nothing slips into a field', (t) => {
		const { stdout, read } = lancer(t, copier('hors-texte.odt'));
		assert.deepEqual(stdout.split('\n').slice(0, 4), [
			'Écrit : content/retours/remettre-un-lavoir-en-eau-a-leaz/fiche.mdx',
			'  Gardé à la fin du récit, faute de connaître sa place : 1 note de bas de page, 2 zones de texte.',
			'  Le suivi des modifications est pris comme accepté (1 ajout).',
			'  Laissé de côté : 1 passage supprimé (suivi des modifications), 1 commentaire, 1 passage masqué, 1 champ automatique (numéro de page, nom, fichier), 1 en-tête ou pied de page. Ajoutez à la main ce qui compte.',
		]);
		const { valeurs, corps } = read('retours/remettre-un-lavoir-en-eau-a-leaz');
		assert.equal(valeurs.titre, 'Remettre un lavoir en eau, à Léaz');
		assert.equal(valeurs.en_une_phrase, 'Le 1/1/26, page , l’eau (aiga) est revenue.');
		assert.equal(
			corps,
			'Avant.\n\n- un\n  - un bis\n- deux\n\n| Quoi | Combien |\n| ---- | ------- |\n| Sel  | 2       |\n\nAprès.\n\n## Notes de bas de page\n\nTitre provisoire.\n\n## Zones de texte\n\nDans un cadre\n\nUne flèche',
		);
	});

	test('with a table in a cell: its words stay in the cell', (t) => {
		const { status, read } = lancer(t, copier('imbrique.odt'));
		assert.equal(status, 0);
		const { valeurs } = read('retours/tester-un-tableau-a-exempleville');
		const [resultat] = valeurs.resultats as { type: string; texte: string }[];
		assert.deepEqual(resultat, { type: 'participation', texte: 'femmes ; 17\nhommes ; 12' });
	});
});

const RECIT = [
	P('Avant.'),
	P('- un <text:span text:style-name="G">gras</text:span>'),
	P('• deux'),
	P('– trois<text:line-break/>- quatre'),
	P(''),
	P('## Vous êtes à la mairie'),
	P(
		'Voir https://exemple.fr/page, puis <text:a xlink:href="https://exemple.fr/">le site</text:a>.',
	),
	P('import de rien, {juste} &lt;500'),
	H(3, 'Vous êtes un collectif'),
	'<text:list text:style-name="N"><text:list-item><text:p>Vite</text:p></text:list-item><text:list-item><text:p>Bien</text:p><text:list><text:list-item><text:p>mieux</text:p></text:list-item></text:list></text:list-item></text:list>',
	'<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Quoi</text:p></table:table-cell><table:table-cell><text:p>Combien</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>Sel</text:p></table:table-cell><table:table-cell><text:p>2</text:p></table:table-cell></table:table-row></table:table>',
].join('');

const RECIT_LU = `Avant.

- un **gras**
- deux
- trois
- quatre

## Vous êtes à la mairie

Voir [https://exemple.fr/page](https://exemple.fr/page), puis [le site](https://exemple.fr/).

&#x69;mport de rien, \\{juste} \\<500

## Vous êtes un collectif

1. Vite
2. Bien
   - mieux

| Quoi | Combien |
| ---- | ------- |
| Sel  | 2       |`;

test('the text obeys the hints of the template and the marks of the word processor', (t) => {
	const corps = [
		H(1, 'Raconter un retour d’expérience'),
		H(3, 'Titre'),
		P('Saler la route'),
		H(3, 'Le récit'),
		RECIT,
	].join('');
	const { status, stdout, read } = lancer(t, (dossier) => {
		const fichier = path.join(dossier, 'recit.odt');
		writeFileSync(fichier, odt(corps));
		return [fichier];
	});
	assert.equal(status, 0);
	assert.match(stdout, /^Écrit : content\/retours\/saler-la-route\/fiche\.mdx\n\n/);
	assert.equal(read('retours/saler-la-route').corps, RECIT_LU);
});

test('notes, boxes and lines without a place are kept at the end, and told', (t) => {
	const note = (texte: string) =>
		`<text:note><text:note-citation>1</text:note-citation><text:note-body>${P(texte)}</text:note-body></text:note>`;
	const zone = `<draw:frame><draw:text-box>${P('Merci à tous.')}${P('- à Léaz')}</draw:text-box></draw:frame>`;
	const corps = [
		H(1, 'Raconter un retour d’expérience'),
		H(3, 'Titre'),
		P(`Saler la route${zone}${note('Le titre est provisoire.')}`),
		H(3, 'Le récit'),
		P('Un hiver.'),
		H(3, 'Contexte'),
		H(3, 'Mon heure'),
		P('- à l’aube'),
		P('- au soir'),
	].join('');
	const { stdout, read } = lancer(t, (dossier) => {
		const fichier = path.join(dossier, 'notes.odt');
		writeFileSync(fichier, odt(corps));
		return [fichier];
	});
	const [, ...remarques] = stdout.split('\n\n')[0]?.split('\n') ?? [];
	assert.deepEqual(remarques, [
		'  Sous « Mon heure », un texte n’a pas trouvé sa place dans les champs : il est gardé à la fin du récit.',
		'  Gardé à la fin du récit, faute de connaître sa place : 1 zone de texte, 1 note de bas de page.',
	]);
	const { valeurs, corps: texte } = read('retours/saler-la-route');
	assert.equal(valeurs.titre, 'Saler la route');
	assert.equal(
		texte,
		'Un hiver.\n\n## Mon heure\n\n- à l’aube\n- au soir\n\n## Zones de texte\n\nMerci à tous.\n\n- à Léaz\n\n## Notes de bas de page\n\nLe titre est provisoire.',
	);
});

const MENU =
	'dans LibreOffice ou Word, choisissez « Enregistrer sous », puis le format « Texte OpenDocument (.odt) »';
const COPIER =
	'ne se change pas en fiche. Copiez son texte dans un modèle rempli (.odt), ou dans le formulaire du site.';
const REFUS: [string, string][] = [
	['a.docx', `« a.docx » est un document Word. Ouvrez-le ${MENU}.`],
	['a.DOC', `« a.DOC » est un document Word. Ouvrez-le ${MENU}.`],
	['a.rtf', `« a.rtf » est un document Word. Ouvrez-le ${MENU}.`],
	['a.fodt', `« a.fodt » n’est pas au format .odt. Ouvrez-le ${MENU}.`],
	[
		'a.pages',
		'« a.pages » vient d’un autre traitement de texte. Exportez-le en .docx ou en .odt ; un .docx s’ouvre ensuite dans LibreOffice, où l’on choisit « Enregistrer sous », puis le format « Texte OpenDocument (.odt) ».',
	],
	[
		'a.pdf',
		`« a.pdf » est un PDF : les réponses n’y sont plus sous leurs questions. Reprenez le document dont il vient et, ${MENU}.`,
	],
	['a.txt', `« a.txt » ${COPIER}`],
	[
		'a.xlsx',
		'« a.xlsx » est un classeur d’un autre format. Dans LibreOffice ou Excel, choisissez « Enregistrer sous », puis « Classeur OpenDocument (.ods) ».',
	],
	[
		'sans-extension',
		'« sans-extension » ne peut pas être importé. Donnez un modèle rempli (.odt), une page de wiki (.wikitext), un « HowTo » (.jsonld) ou un fichier des données ouvertes (.json, .ndjson, .csv, .ods).',
	],
];
for (const [nom, message] of REFUS)
	test(`« ${nom} » is refused with what to do, and nothing is written`, (t) => {
		const { status, stdout, stderr, contenu } = lancer(t, (dossier) => {
			writeFileSync(path.join(dossier, nom), 'x');
			return [path.join(dossier, nom)];
		});
		assert.deepEqual({ status, stdout, stderr }, { status: 1, stdout: '', stderr: `${message}\n` });
		assert.deepEqual(
			readdirSync(path.join(contenu, 'retours')).sort(),
			readdirSync('tests/fixtures/base/retours').sort(),
		);
	});

const INTROUVABLE =
	'est introuvable. Vérifiez le nom et le dossier ; un nom qui contient des espaces se met entre guillemets.\n';

test('a file that is not there, a folder and a file that is closed say so', (t) => {
	const absent = lancer(t, (dossier) => [path.join(dossier, 'absent.odt')]);
	assert.equal(absent.stderr, `« absent.odt » ${INTROUVABLE}`);
	const dessous = lancer(t, (dossier) => {
		writeFileSync(path.join(dossier, 'f'), '');
		return [path.join(dossier, 'f', 'absent.odt')];
	});
	assert.equal(dessous.stderr, `« absent.odt » ${INTROUVABLE}`);
	const dossier = lancer(t, (d) => {
		mkdirSync(path.join(d, 'mes-reponses.odt'));
		return [path.join(d, 'mes-reponses.odt')];
	});
	assert.equal(
		dossier.stderr,
		'« mes-reponses.odt » est un dossier. Donnez le fichier lui-même.\n',
	);
});

test('a file that may not be read says so', () => {
	const say = (code?: string) => sayEchec({ code }, '« ferme.odt »').message;
	const debut = '« ferme.odt » ne peut pas être lu';
	const droit = `${debut} : vous n’en avez pas le droit. Changez les droits du fichier, ou copiez-le dans un de vos dossiers.`;
	assert.equal(say('EACCES'), droit);
	assert.equal(say('EPERM'), droit);
	assert.equal(say('EIO'), `${debut} (EIO). Copiez-le ailleurs, puis recommencez.`);
	assert.equal(say(), `${debut} (raison inconnue). Copiez-le ailleurs, puis recommencez.`);
});

test('of two files, the one that fails is named and the other is written', (t) => {
	const { status, stderr, contenu } = lancer(t, (dossier) => {
		writeFileSync(path.join(dossier, 'faux.odt'), 'x');
		return [path.join(dossier, 'faux.odt'), ...copier('imbrique.odt')(dossier)];
	});
	assert.equal(status, 1);
	assert.equal(
		stderr,
		'faux.odt : Ce fichier n’est pas un document .odt. Enregistrez-le au format « Texte OpenDocument ».\n',
	);
	assert.ok(existsSync(path.join(contenu, 'retours/tester-un-tableau-a-exempleville/fiche.mdx')));
});
