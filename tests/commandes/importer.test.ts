import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, type TestContext, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { parseYaml, splitFiche } from '../../src/core/lecture/entete.ts';
import { readBase } from '../contenu.ts';
import { copyContenu, environnement } from '../outils/contenu.ts';
import { fillModele } from '../outils/modele-rempli.ts';

const BASE = 'tests/fixtures/base';

function importer(t: TestContext, nom: string, octets: string | Uint8Array, ...args: string[]) {
	const contenu = copyContenu(t, BASE);
	const fichier = path.join(path.dirname(contenu), nom);
	writeFileSync(fichier, octets);
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['scripts/importer.ts', fichier, ...args],
		{ encoding: 'utf8', env: environnement(contenu) },
	);
	const read = (chemin: string) => {
		const texte = readFileSync(path.join(path.dirname(contenu), chemin), 'utf8');
		const coupee = splitFiche(texte, chemin);
		assert.ok(!('id' in coupee));
		return { valeurs: parseYaml(coupee.entete, chemin, 2).valeur, corps: coupee.corps.trim() };
	};
	return { status, stdout, stderr, contenu, read };
}

const REPONSES = {
	Titre: ['Écouter un bourg, à Léaz'],
	'En une phrase': ['Trente voisins ont répondu : {oui} & <non>.'],
	'Objectifs de la démarche': ['Savoir ce qui manque', '- Se parler'],
	Communes: ['Léaz (Ain)', 'Liévin'],
	Période: {
		rangs: [
			['Début', '2023-03'],
			['Fin', '2024'],
			['En cours (oui ou non)', 'non'],
			['Précision', ''],
		],
	},
	Axes: { coches: ['Résilience alimentaire', 'Résilience sanitaire'] },
	Porteur: {
		rangs: [
			['Nom', 'Les Voisins'],
			['Type (…)', 'Association'],
		],
	},
	Partenaires: ['La mairie'],
	'Outils utilisés': { rangs: [['Essayer un outil temoin', 'Utilisé tel quel.', '1']] },
	'Jours passés': {
		rangs: [
			['Élu·es (ou « non documenté »)', '2,5'],
			['Agent·es (ou « non documenté »)', 'non documenté'],
			['Bénévoles (ou « non documenté »)', '12 jours'],
			['Précision', ''],
			['Source', '1'],
		],
	},
	'Budget réel': {
		rangs: [
			['Montant réel (€) (ou « non communiqué »)', '1 200 €'],
			['Précision', 'Affiches\net goûter'],
			['Financeurs', 'La commune\nLe département'],
			['Source', '2'],
		],
	},
	Contexte: ['Un bourg.', 'Et ses hameaux.'],
	'Résultats constatés': { rangs: [['Lien entre les personnes', 'Les voisins se parlent.', '2']] },
	'Ce qui a marché': ['L’accueil au marché.'],
	'Ce qui n’a pas marché': ['Non documenté'],
	'À refaire autrement': { rangs: [['Commencer plus tôt.', '1']] },
	'Le récit': ['Un samedi, au marché.', 'import de rien, {juste} <500 mots'],
	Sources: {
		rangs: [
			['Compte rendu du conseil', '', 'Commune', '2024-01', 'https://exemple.fr/cr', '', '', ''],
			['Compte rendu du conseil', 'A. B.', '', '', 'https://exemple.fr/cr2', '', '', 'oui'],
		],
	},
	'Auteurs et autrices': { rangs: [['Anne Martin', 'Structure d’essai']] },
	'Recueilli le': ['2026-11'],
	'Relu par la commune': { coches: ['Oui'] },
};

describe('a filled template', () => {
	let octets: Uint8Array;
	before(async () => {
		octets = await fillModele(readBase(), 'retour', REPONSES);
	});

	test('becomes a sheet that says what was written, and passes the verifier', (t) => {
		const { status, stdout, stderr, read } = importer(t, 'retour.odt', octets);
		assert.equal(stderr, '');
		assert.equal(status, 0);
		assert.equal(
			stdout,
			'Écrit : content/retours/ecouter-un-bourg-a-leaz/fiche.mdx\n\n1 fichier lu : rien à corriger.\n',
		);
		const { valeurs, corps } = read('content/retours/ecouter-un-bourg-a-leaz/fiche.mdx');
		assert.deepEqual(valeurs, {
			titre: 'Écouter un bourg, à Léaz',
			en_une_phrase: 'Trente voisins ont répondu : {oui} & <non>.',
			statut: 'ebauche',
			auteurs: [{ nom: 'Anne Martin', structure: 'temoin-structure' }],
			sources: [
				{
					cle: 'compte-rendu-du-conseil',
					titre: 'Compte rendu du conseil',
					editeur: 'Commune',
					date: '2024-01',
					url: 'https://exemple.fr/cr',
				},
				{
					cle: 'compte-rendu-du-conseil-2',
					titre: 'Compte rendu du conseil',
					auteur: 'A. B.',
					url: 'https://exemple.fr/cr2',
					a_verifier: true,
				},
			],
			code_insee: ['01209', '62510'],
			axes: ['alimentaire', 'sanitaire'],
			periode: { debut: '2023-03', fin: '2024', en_cours: false },
			porteur: { nom: 'Les Voisins', type: 'association' },
			partenaires: ['La mairie'],
			outils_utilises: [
				{ outil: 'temoin', adaptation: 'Utilisé tel quel.', source: 'compte-rendu-du-conseil' },
			],
			contexte: 'Un bourg.\nEt ses hameaux.',
			objectifs: ['Savoir ce qui manque', 'Se parler'],
			jours: {
				elus: 2.5,
				agents: 'non documenté',
				benevoles: 12,
				source: 'compte-rendu-du-conseil',
			},
			budget: {
				montant: 1200,
				precision: 'Affiches\net goûter',
				financeurs: ['La commune', 'Le département'],
				source: 'compte-rendu-du-conseil-2',
			},
			resultats: [
				{ type: 'lien', texte: 'Les voisins se parlent.', source: 'compte-rendu-du-conseil-2' },
			],
			ce_qui_a_marche: [{ texte: 'L’accueil au marché.' }],
			ce_qui_n_a_pas_marche: { non_documente: true, source: 'compte-rendu-du-conseil' },
			a_refaire_autrement: [{ texte: 'Commencer plus tôt.', source: 'compte-rendu-du-conseil' }],
			date_recueil: '2026-11',
			relu_par_la_commune: true,
		});
		assert.equal(corps, 'Un samedi, au marché.\n\n&#x69;mport de rien, \\{juste} \\<500 mots');
	});

	test('an empty one is written all the same, and every missing field is named', async (t) => {
		const vide = await fillModele(readBase(), 'retour', { Titre: ['Rien encore'] });
		const { status, stdout } = importer(t, 'vide.odt', vide);
		assert.equal(status, 0);
		for (const champ of ['en_une_phrase', 'contexte', 'sources › 1 › url', 'jours › elus'])
			assert.ok(stdout.includes(`Le champ « ${champ} » est vide.`), champ);
	});

	test('a second import never writes over the first', (t) => {
		const { contenu } = importer(t, 'retour.odt', octets);
		const fichier = path.join(path.dirname(contenu), 'retour.odt');
		const { stdout } = spawnSync(process.execPath, ['scripts/importer.ts', fichier], {
			encoding: 'utf8',
			env: environnement(contenu),
		});
		assert.match(stdout, /Écrit : content\/retours\/ecouter-un-bourg-a-leaz-2\/fiche\.mdx/);
	});

	test('what is under a heading of one’s own stays in the text', (t) => {
		const fichier = 'tests/import/retour-libreoffice.odt';
		const { status, stdout, read } = importer(t, 'libre.odt', readFileSync(fichier));
		assert.equal(status, 0);
		assert.match(
			stdout,
			/ {2}Sous « Une remarque à nous », un texte n’a pas trouvé sa place dans les champs : il est gardé à la fin du récit\.\n/,
		);
		const { valeurs, corps } = read('content/retours/ecouter-un-bourg-a-leaz/fiche.mdx');
		const { titre, jours, code_insee } = valeurs as Record<string, unknown>;
		assert.deepEqual(
			{ titre, jours, code_insee },
			{
				titre: 'Écouter un bourg, à Léaz',
				jours: {
					elus: 2.5,
					agents: 'non documenté',
					benevoles: 12,
					source: 'compte-rendu-du-conseil',
				},
				code_insee: ['01209', '62510 (à choisir)'],
			},
		);
		assert.match(
			stdout,
			/ {2}62510 est le code postal d’Arques, et le code INSEE de Liévin\. Laquelle est la vôtre\u202f\?\n/,
		);
		assert.match(corps, /## Une remarque à nous\n\nLe modèle est long\.$/);
	});
});

test('a file that is not a document is refused in words, and nothing is written', (t) => {
	const cas: [string, string | Uint8Array, RegExp][] = [
		[
			'a.odt',
			'pas un zip',
			/^Ce fichier n’est pas un document \.odt\. Enregistrez-le au format « Texte OpenDocument »\.\n$/,
		],
		[
			'b.odt',
			zipSync({ 'x.txt': strToU8('x') }),
			/^Ce fichier n’est pas un document \.odt : il n’a pas de texte\.\n$/,
		],
		[
			'c.odt',
			zipSync({ 'content.xml': new Uint8Array(9 * 1024 * 1024) }),
			/^Ce document est trop gros pour être lu\.\n$/,
		],
		[
			'd.odt',
			zipSync({ 'content.xml': strToU8('<a') }),
			/^(?:Le document ne peut pas être lu|Dites quelle sorte)/,
		],
		['e.docx', 'x', /^« e\.docx » est un document Word\. /],
	];
	for (const [nom, octets, attendu] of cas) {
		const { status, stdout, stderr, contenu } = importer(t, nom, octets);
		assert.equal(status, 1, nom);
		assert.match(stderr, attendu, nom);
		assert.equal(stdout, '');
		assert.ok(!existsSync(path.join(contenu, 'retours/sans-titre')));
	}
});

const PAGE = `{{Bandeau|licence=LICENCE}}
'''Porteur de paroles''' est un dispositif de rue. Voir [https://exemple.fr le site].
== Déroulé ==
On accroche des panneaux <script>alert(1)</script>{interdit}.
* choisir une question
* ''écouter'' <500 hab.
[[Fichier:photo.jpg|vignette]]
=== Matériel ===
{|
! Quoi !! Combien
|-
| panneaux || 10
|}
`;
const ADRESSE = ['--adresse', 'https://wiki.exemple.fr/wiki/Porteur'];

describe('a page of a wiki', () => {
	test('becomes a draft with its attribution, and nothing of it is code', (t) => {
		const page = PAGE.replace('LICENCE', 'CC BY-SA 3.0');
		const args = ['--type', 'outil', ...ADRESSE];
		const { status, stdout, read } = importer(t, 'Porteur.wikitext', page, ...args);
		assert.equal(status, 0);
		assert.match(
			stdout,
			/^Écrit : content\/outils\/porteur-de-paroles\/fiche\.mdx\n {2}Repris sous licence CC BY-SA 3\.0 : la source et les auteurs sont cités dans l’en-tête\. Dites dans le texte ce que vous avez changé\.\n {2}Laissé de côté : 1 image, 1 modèle du wiki\. Ajoutez à la main ce qui compte\.\n/,
		);
		const { valeurs, corps } = read('content/outils/porteur-de-paroles/fiche.mdx');
		const { titre, en_une_phrase, statut, auteurs, sources } = valeurs as Record<string, unknown>;
		assert.equal(titre, 'Porteur de paroles');
		assert.equal(en_une_phrase, 'Porteur de paroles est un dispositif de rue.');
		assert.equal(statut, 'ebauche');
		assert.deepEqual(auteurs, [
			{ nom: 'Contributrices et contributeurs de la page « Porteur de paroles »' },
		]);
		const [{ consulte, ...source }] = sources as [{ consulte: string }];
		assert.match(consulte, /^\d{4}-\d\d-\d\d$/);
		assert.deepEqual(source, {
			cle: 'page',
			titre: 'Porteur de paroles',
			editeur: 'wiki.exemple.fr',
			url: 'https://wiki.exemple.fr/wiki/Porteur',
			licence: 'CC BY-SA 3.0',
		});
		assert.ok(!stdout.includes('mdx-') && !stdout.includes('html-interdit'), stdout);
		assert.match(corps, /\\\{interdit\}/);
		assert.match(corps, /- écouter \\<500 hab\./);
		assert.match(corps, /\| Quoi {5}\| Combien \|/);
	});

	const refus: [string, string[], RegExp][] = [
		[
			'CC BY-NC-SA 3.0',
			[],
			/est sous CC BY-NC-SA 3\.0 : elle interdit les usages commerciaux, que ce commun autorise à tous\. Rien n’est importé\./,
		],
		[
			'CC BY-ND 4.0',
			['--licence', 'CC BY-SA 4.0'],
			/est sous CC BY-ND 4\.0 : elle interdit de modifier le texte/,
		],
		['Creative Commons attribution non commercial', [], /est sous CC BY-NC : elle interdit/],
		[
			'Tous droits réservés',
			[],
			/est sous tous droits réservés : son texte ne peut pas être repris sans accord/,
		],
		[
			'aucune',
			[],
			/ne dit pas sa licence\. Regardez le pied de la page du wiki, puis donnez-la : --licence "CC BY-SA 4\.0"\./,
		],
		['aucune', ['--licence', 'gratuit'], /^La licence « gratuit » n’est pas reconnue\./],
		['aucune', ['--licence', 'CC BY-NC 4.0'], /est sous CC BY-NC 4\.0/],
	];
	for (const [licence, args, attendu] of refus)
		test(`under « ${licence} » ${args.join(' ')} is refused with the reason`, (t) => {
			const page = PAGE.replace('LICENCE', licence);
			const { status, stdout, stderr, contenu } = importer(
				t,
				'Porteur.wikitext',
				page,
				'--type',
				'outil',
				...ADRESSE,
				...args,
			);
			assert.equal(status, 1);
			assert.equal(stdout, '');
			assert.match(stderr, attendu);
			assert.ok(!existsSync(path.join(contenu, 'outils/porteur-de-paroles')));
		});

	const CC = 'Page sous licence CC BY-SA 4.0.\n\n';
	test('keeps the order of its blocks, its code and its addresses', (t) => {
		const page = `${CC}== Déroulé ==\nAvant, préparez.\n* Poser les tables\nPendant, rangez la clé dans <code>le tiroir bleu</code>.\n{|\n! Qui !! Quoi\n|-\n| Mairie || Salle\n|}\nVoir https://exemple.fr/nu pour le plan.<ref>x</ref>\n`;
		const { status, stdout, read } = importer(
			t,
			'page.wikitext',
			page,
			'--type',
			'outil',
			...ADRESSE,
		);
		assert.equal(status, 0);
		assert.match(
			stdout,
			/\n {2}Laissé de côté : 1 note ou référence\. Ajoutez à la main ce qui compte\.\n/,
		);
		assert.equal(
			read('content/outils/page/fiche.mdx').corps,
			'Page sous licence CC BY-SA 4.0.\n\n## Déroulé\n\nAvant, préparez.\n\n- Poser les tables\n\nPendant, rangez la clé dans `le tiroir bleu`.\n\n| Qui    | Quoi  |\n| ------ | ----- |\n| Mairie | Salle |\n\nVoir [https://exemple.fr/nu](https://exemple.fr/nu) pour le plan.',
		);
	});

	test('that is not the text of a page is refused in words', (t) => {
		const refus = (octets: string | Uint8Array) => importer(t, 'P.wiki', octets).stderr;
		assert.equal(
			refus(Uint8Array.of(0xe9, 0x20)),
			'« P.wiki » n’est pas du texte en UTF-8. Enregistrez-le de nouveau avec ce codage.\n',
		);
		assert.equal(
			refus('<!DOCTYPE html><html>'),
			'« P.wiki » est une page web enregistrée, pas le texte du wiki. Sur la page du wiki, ouvrez « Modifier le code » et copiez ce qui s’y trouve.\n',
		);
		assert.equal(
			refus('#REDIRECTION [[Autre]]'),
			'Cette page renvoie vers « Autre » : importez plutôt celle-là.\n',
		);
	});

	test('needs its kind and its address', (t) => {
		const page = PAGE.replace('LICENCE', 'CC0');
		assert.equal(
			importer(t, 'P.wikitext', page, ...ADRESSE).stderr,
			'Dites quelle sorte de fiche écrire : --type retour ou outil ou action ou grille ou questionnaire ou exposition ou episode ou formation ou parcours.\n',
		);
		assert.equal(
			importer(t, 'P.wikitext', page, '--type', 'outil').stderr,
			'Donnez l’adresse de la page, pour la citer : --adresse https://…\n',
		);
	});
});
