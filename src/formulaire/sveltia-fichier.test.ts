import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { BASE } from '../../tests/contenu.ts';
import { readFichier, writeFichier } from './sveltia-fichier.ts';
import type { Valeurs } from './sveltia-valeurs.ts';

const RETOUR = readFileSync(path.join(BASE, 'retours/temoin-retour/fiche.mdx'), 'utf8');
const lu = readFichier('retours', RETOUR);
const write = (change: Valeurs): string => writeFichier('retours', { ...lu, ...change });

/** Lines that are in one text only: `-` of the first, `+` of the second. */
function compare(avant: string, apres: string): string[] {
	const [a, b] = [avant.split('\n'), apres.split('\n')];
	return [
		...a.filter((l) => !b.includes(l)).map((l) => `- ${l}`),
		...b.filter((l) => !a.includes(l)).map((l) => `+ ${l}`),
	];
}

describe('the editor is shown', () => {
	test('which way of answering was chosen, beside the answer', () => {
		assert.deepEqual(lu.jours, {
			elus: { forme: 'un-nombre', valeur: '2' },
			agents: { forme: 'un-nombre', valeur: '0' },
			benevoles: { forme: 'non-documente' },
		});
		assert.deepEqual(lu.budget, { montant: { forme: 'non-communique' } });
		assert.deepEqual(lu.ce_qui_a_marche, {
			forme: 'a-raconter',
			valeur: [{ texte: 'L’accueil.', source: 'essai' }],
		});
		assert.deepEqual(lu.ce_qui_n_a_pas_marche, { forme: 'non-documente', source: 'essai' });
	});

	test('codes and dates as text, and the body apart', () => {
		assert.deepEqual(lu.code_insee, ['01209', '62510']);
		assert.deepEqual(lu.periode, { debut: '2021-03', fin: '2022' });
		assert.equal(
			lu.corps,
			'Un paragraphe d’essai.\n\n## Vous êtes à la mairie\n\nPrêtez une salle.\n\n## Vous êtes un collectif\n\nInvitez les voisins.',
		);
	});

	test('a French sentence when the file cannot be read', () => {
		assert.throws(() => readFichier('retours', 'titre: sans en-tête'), {
			message: /^Ligne 1\u00a0: .*---/,
		});
		assert.throws(() => readFichier('glossaire', 'nom: un\nnom: deux\n'), { message: /^Ligne 2/ });
	});
});

describe('the file', () => {
	test('keeps every letter when nothing changed', () => {
		assert.equal(write({}), RETOUR);
	});

	test('changes where the answer changed, and nowhere else', () => {
		assert.deepEqual(compare(RETOUR, write({ titre: 'Raconter autre chose' })), [
			'- titre: Raconter un retour témoin',
			'+ titre: Raconter autre chose',
		]);
		const jours = {
			elus: { forme: 'non-documente' },
			agents: { forme: 'un-nombre', valeur: '1,5' },
			benevoles: { forme: 'un-nombre', valeur: '1 200' },
		};
		assert.deepEqual(compare(RETOUR, write({ jours })), [
			'-   elus: 2',
			'-   agents: 0',
			'-   benevoles: non documenté',
			'+   elus: non documenté',
			'+   agents: 1.5',
			'+   benevoles: 1200',
		]);
	});

	test('goes from « non documenté » to a list and back', () => {
		const ce_qui_n_a_pas_marche = {
			forme: 'a-raconter',
			valeur: [{ texte: 'Le froid.', source: null }],
		};
		const ce_qui_a_marche = { forme: 'non-documente', source: 'essai' };
		const texte = write({ ce_qui_n_a_pas_marche, ce_qui_a_marche });
		assert.match(texte, /^ce_qui_a_marche:\n {2}non_documente: true\n {2}source: essai\nce_qui_n/m);
		assert.match(texte, /^ce_qui_n_a_pas_marche:\n {2}- texte: Le froid\.\na_refaire/m);
	});

	test('leaves out what was left empty, but not the lists that must be there', () => {
		const texte = write({
			territoire: '',
			phases: [],
			alias: null,
			participants: { nombre: null, precision: '  ', absents: '', source: null },
			image: null,
			partenaires: [],
			outils_utilises: [],
		});
		assert.match(texte, /^outils_utilises: \[\]$/m);
		assert.match(texte, /^partenaires: \[\]$/m);
		assert.doesNotMatch(texte, /territoire|phases|alias|participants|image/);
	});

	test('keeps no and zero', () => {
		assert.match(write({ relu_par_la_commune: true }), /^relu_par_la_commune: true$/m);
		const participants = { nombre: '0' };
		assert.match(write({ participants }), /^participants:\n {2}nombre: 0$/m);
		assert.match(write({}), /^relu_par_la_commune: false$/m);
	});

	test('keeps the blocs of the text as they are written', () => {
		const corps = '## Suite\n\n<Astuce>\nUn *mot*, `un code`.\n</Astuce>';
		assert.ok(write({ corps }).endsWith(`---\n\n${corps}\n`));
	});

	test('holds no invisible character that was pasted', () => {
		const texte = write({ titre: 'Un\u200b titre\u2028collé ', corps: 'Un\r\ntexte\u200e.' });
		assert.doesNotMatch(texte, /[\u200b\u200e\u2028\r]/);
		assert.ok(texte.endsWith('---\n\nUn\ntexte.\n'));
	});

	test('keeps what is not a number as it was typed, for the verifier to tell', () => {
		const participants = { nombre: 'une dizaine' };
		assert.match(write({ participants }), /^ {2}nombre: une dizaine$/m);
	});

	test('keeps an answer that no way of answering knows, for the verifier to tell', () => {
		const faux = RETOUR.replace('elus: 2', 'elus: deux');
		assert.equal(writeFichier('retours', readFichier('retours', faux)), faux);
	});

	test('keeps a field that no question asks', () => {
		const avec = RETOUR.replace('statut: complete', 'statut: complete\nlicence: CC-BY-SA-4.0');
		assert.equal(writeFichier('retours', readFichier('retours', avec)), avec);
	});

	test('is made in the order of the schema when it is new', () => {
		assert.equal(
			writeFichier('commentaires', {
				lecon: 'Prévoir la pluie.',
				fiche: 'outils/temoin',
				date: '2025',
				code_insee: '01209',
				usage: 'adapte',
				qui: '',
			}),
			'fiche: outils/temoin\nusage: adapte\ncode_insee: "01209"\nlecon: Prévoir la pluie.\ndate: "2025"\n',
		);
	});
});
