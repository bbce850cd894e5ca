import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase } from '../../tests/contenu.ts';
import { buildConfig, type CollectionSveltia } from './sveltia.ts';
import type { ChampSveltia } from './sveltia-champs.ts';
import { buildAcheminement } from './sveltia-depot.ts';

const adresse = 'https://github.com/exemple/impulser';
const depot = { adresse, forge: 'github', branche: 'main' } as const;
const acheminement = buildAcheminement(depot, {});
assert.ok(acheminement);
const config = buildConfig(readBase(), acheminement, { base: '/sous' });
function named<T extends { name: string }>(liste: readonly T[], nom: string): T {
	const trouve = liste.find((e) => e.name === nom);
	assert.ok(trouve, nom);
	return trouve;
}
const collection = (nom: string): CollectionSveltia => named(config.collections, nom);
const field: (fields: readonly ChampSveltia[], nom: string) => ChampSveltia = named;
const LIGNE = { widget: 'string', use_emoji_autocomplete: false };
const MOTIF_DATE = [
	'^\\d{4}(-\\d{2}(-\\d{2})?)?$',
	'Une année, un mois ou un jour\u00a0: 2024, 2024-03 ou 2024-03-15.',
];

test('a small collection is told whole', () => {
	assert.deepEqual(collection('commentaires'), {
		name: 'commentaires',
		label: 'Commentaires d’usage',
		label_singular: 'Commentaire d’usage',
		icon: 'chat',
		folder: 'content/commentaires',
		format: 'impulser-commentaires',
		identifier_field: 'fiche',
		slug: {
			template: '{{fiche}}-{{date}}-{{code_insee}}',
			editable: ['create'],
			hint: 'Le nom du fichier, qui sert d’adresse et ne changera plus\u00a0: court, en minuscules sans accent, avec des tirets.',
			pattern: [
				'^[a-z0-9]+(-[a-z0-9]+)*$',
				'Des minuscules sans accent, des chiffres et des tirets.',
			],
		},
		summary: '{{fiche}} › {{lecon}}',
		sortable_fields: ['fiche'],
		delete: false,
		fields: [
			{
				name: 'fiche',
				label: 'Fiche',
				required: true,
				hint: 'Celle dont vous parlez.',
				widget: 'select',
				options: [
					['Outils › Essayer un outil témoin', 'outils/temoin'],
					['Actions › Mener une action témoin', 'actions/temoin-action'],
					['Retours d’expérience › Raconter un retour témoin', 'retours/temoin-retour'],
					['Grilles › Une grille témoin', 'grilles/temoin-grille'],
					['Questionnaires › Demander à un témoin', 'questionnaires/temoin-questionnaire'],
					['Expositions › Accrocher deux témoins', 'expositions/temoin-exposition'],
					['Épisodes › Un épisode témoin', 'episodes/temoin-episode'],
					['Formations › Apprendre à essayer', 'formations/temoin-formation'],
					['Parcours › Suivre un parcours témoin', 'parcours/temoin-parcours'],
				].map(([label, value]) => ({ label, value })),
			},
			{
				name: 'usage',
				label: 'Ce que vous en avez fait',
				required: true,
				widget: 'select',
				options: [
					{ label: 'Utilisée telle quelle', value: 'tel-quel' },
					{ label: 'Adaptée à chez nous', value: 'adapte' },
					{ label: 'Commencée, puis abandonnée', value: 'abandonne' },
				],
			},
			{
				name: 'code_insee',
				label: 'Commune',
				required: true,
				...LIGNE,
				pattern: [
					'^(?:\\d{5}|2[AB]\\d{3})$',
					'Les cinq caractères du code INSEE, par exemple 01209. Ce n’est pas le code postal.',
				],
			},
			{
				name: 'lecon',
				label: 'Une leçon',
				required: true,
				hint: 'Une seule chose à dire à la commune suivante. 400 caractères au plus.',
				...LIGNE,
				widget: 'text',
				maxlength: 400,
			},
			{
				name: 'qui',
				label: 'Qui parle',
				required: false,
				hint: 'Un rôle suffit\u00a0: «\u00a0une élue\u00a0», «\u00a0un habitant\u00a0». Pas de nom sans nécessité.',
				...LIGNE,
				maxlength: 80,
			},
			{
				name: 'date',
				label: 'Date du commentaire',
				required: true,
				...LIGNE,
				pattern: MOTIF_DATE,
			},
			{
				name: 'version',
				label: 'Version de la fiche',
				required: false,
				hint: 'La date de sa dernière modification quand vous l’avez utilisée.',
				...LIGNE,
				pattern: MOTIF_DATE,
			},
		],
	});
});

test('changes are proposed where the forge can, and published at once elsewhere', () => {
	assert.equal(config.publish_mode, 'editorial_workflow');
	const forgejo = {
		adresse: 'https://codeberg.org/a/b',
		forge: 'forgejo',
		branche: 'main',
	} as const;
	const direct = buildAcheminement(forgejo, {});
	assert.ok(direct);
	assert.equal(buildConfig(readBase(), direct, { base: '' }).publish_mode, 'simple');
});

describe('the sheets', () => {
	const { fields, ...retours } = collection('retours');

	test('stand in a folder each, with their files beside them', () => {
		assert.equal(retours.folder, 'content/retours');
		assert.equal(retours.path, '{{slug}}/fiche');
		assert.equal(retours.media_folder, '');
		assert.equal(retours.format, 'impulser-retours');
	});

	test('end with their text, edited as it is written', () => {
		const corps = fields.at(-1);
		assert.equal(corps?.name, 'corps');
		assert.equal(corps?.label, 'Le récit');
		assert.equal(corps?.widget, 'text');
		assert.equal(corps?.required, true);
		assert.match(corps?.hint ?? '', /\]\(\/sous\/contribuer\/blocs\/\)/);
	});

	test('ask everything the schema asks, the licence excepted', () => {
		assert.deepEqual(
			fields.map((f) => f.name).sort(),
			[
				'a_refaire_autrement actions_menees alias auteurs axes budget ce_qui_a_marche',
				'ce_qui_n_a_pas_marche code_insee contact contexte coordonnees corps date_recueil en_une_phrase image',
				'jours objectifs on_se_demande outils_utilises partenaires participants periode phases porteur',
				'relecture relu_par_la_commune resultats resume_falc sources statut structures suites',
				'temoignages territoire titre',
			]
				.join(' ')
				.split(' '),
		);
	});

	test('point to other sheets and records by their names', () => {
		assert.deepEqual(field(fields, 'structures'), {
			name: 'structures',
			label: 'Structures à l’origine',
			required: false,
			widget: 'relation',
			collection: 'structures',
			value_field: '{{slug}}',
			display_fields: ['nom'],
			search_fields: ['nom'],
			multiple: true,
			max: 10,
		});
		const [outil] = field(fields, 'outils_utilises').fields as ChampSveltia[];
		assert.equal(outil?.collection, 'outils');
		assert.deepEqual(outil?.display_fields, ['titre']);
	});

	test('offer a number or its word, a list or « non documenté »', () => {
		const [elus] = field(fields, 'jours').fields as ChampSveltia[];
		assert.deepEqual(elus, {
			name: 'elus',
			label: 'Élu·es',
			required: true,
			hint: 'Un nombre de jours, ou «\u00a0non documenté\u00a0».',
			widget: 'object',
			typeKey: 'forme',
			types: [
				{
					name: 'un-nombre',
					label: 'Un nombre',
					fields: [
						{
							name: 'valeur',
							label: 'Élu·es',
							required: true,
							...LIGNE,
							pattern: ['^\\d[\\d\\s]*([.,]\\d+)?$', 'Un nombre, par exemple 12, 1,5 ou 1 000.'],
						},
					],
				},
				{ name: 'non-documente', label: 'Non documenté', fields: [] },
			],
		});
		const types = field(fields, 'ce_qui_a_marche').types as {
			name: string;
			fields: ChampSveltia[];
		}[];
		assert.deepEqual(
			types.map((t) => [t.name, t.fields.map((f) => f.name)]),
			[
				['a-raconter', ['valeur']],
				['non-documente', ['source']],
			],
		);
	});

	test('let a list be empty where the schema does', () => {
		assert.equal(field(fields, 'partenaires').required, false);
		assert.equal(field(fields, 'objectifs').required, true);
		assert.equal(field(fields, 'objectifs').min, 1);
	});

	test('keep codes as text and ask yes or no in words', () => {
		assert.equal((field(fields, 'code_insee').field as ChampSveltia).widget, 'string');
		assert.deepEqual(field(fields, 'relu_par_la_commune').options, [
			{ label: 'Oui', value: true },
			{ label: 'Non', value: false },
		]);
		const contact = field(fields, 'contact').fields as ChampSveltia[];
		assert.deepEqual(field(contact, 'consentement').options, [{ label: 'Oui', value: true }]);
	});

	test('take an image and files from beside the sheet', () => {
		const image = field(fields, 'image').fields as ChampSveltia[];
		assert.equal(field(image, 'fichier').widget, 'image');
		const fichiers = field(collection('outils').fields, 'fichiers').fields as ChampSveltia[];
		assert.equal(field(fichiers, 'fichier').widget, 'file');
	});
});
