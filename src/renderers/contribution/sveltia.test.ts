import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import type { Forge } from './depot.ts';
import { buildConfig, type CollectionSveltia, type ConfigSveltia } from './sveltia.ts';
import type { ChampSveltia } from './sveltia-champs.ts';
import { type Acces, buildAcheminement, buildPolitique } from './sveltia-depot.ts';

const catalogue = readBase();
const acheminer = (adresse: string, forge: Forge, acces: Acces = {}) =>
	buildAcheminement({ adresse, forge, branche: 'main' }, acces);

function configure(adresse: string, forge: Forge): ConfigSveltia {
	const acheminement = acheminer(adresse, forge);
	assert.ok(acheminement);
	return buildConfig(catalogue, acheminement, { base: '/sous', site: 'https://exemple.fr/sous' });
}

const config = configure('https://github.com/exemple/impulser', 'github');
const collection = (nom: string): CollectionSveltia => {
	const trouvee = config.collections.find((c) => c.name === nom);
	assert.ok(trouvee, nom);
	return trouvee;
};
const field = (fields: readonly ChampSveltia[], nom: string): ChampSveltia => {
	const trouve = fields.find((f) => f.name === nom);
	assert.ok(trouve, nom);
	return trouve;
};

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
				hint: 'La famille et l’identifiant\u00a0: outils/enquete-collective.',
				widget: 'select',
				options: [
					{ label: 'Outils › Essayer un outil témoin', value: 'outils/temoin' },
					{ label: 'Actions › Mener une action témoin', value: 'actions/temoin-action' },
					{
						label: 'Retours d’expérience › Raconter un retour témoin',
						value: 'retours/temoin-retour',
					},
					{ label: 'Parcours › Suivre un parcours témoin', value: 'parcours/temoin-parcours' },
				],
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
					'^(\\d{5}|2[AB]\\d{3})$',
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
				'ce_qui_n_a_pas_marche code_insee contact contexte corps date_recueil en_une_phrase image',
				'jours objectifs outils_utilises partenaires participants periode phases porteur',
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

describe('the repository', () => {
	const GITHUB = 'https://github.com/exemple/impulser';
	const backend = (adresse: string, forge: Forge, acces?: Acces) => {
		const { commit_messages, branch, ...reste } = acheminer(adresse, forge, acces)?.backend ?? {};
		assert.equal(branch, 'main');
		assert.ok(commit_messages);
		return reste;
	};

	test('on GitHub is signed in to with a token, or by the relay when there is one', () => {
		const sansRelais = {
			name: 'github',
			repo: 'exemple/impulser',
			auth_methods: ['token'],
			open_authoring: true,
			auth_scope: 'public_repo',
		};
		assert.deepEqual(backend(GITHUB, 'github'), sansRelais);
		assert.deepEqual(backend(GITHUB, 'github', { relais: 'https://relais.exemple.fr' }), {
			...sansRelais,
			auth_methods: ['oauth', 'token'],
			base_url: 'https://relais.exemple.fr',
		});
		assert.equal(config.publish_mode, 'editorial_workflow');
	});

	test('on a GitHub of one’s own has its own API', () => {
		const { api_root, graphql_api_root } = backend('https://github.exemple.fr/a/b', 'github');
		assert.equal(api_root, 'https://github.exemple.fr/api/v3');
		assert.equal(graphql_api_root, 'https://github.exemple.fr/api/graphql');
	});

	test('on GitLab may be in a group of a group, and is signed in to by the application', () => {
		assert.deepEqual(
			backend('https://gitlab.com/groupe/equipe/impulser', 'gitlab', { application: 'abc' }),
			{
				name: 'gitlab',
				repo: 'groupe/equipe/impulser',
				auth_methods: ['oauth', 'token'],
				auth_type: 'pkce',
				app_id: 'abc',
			},
		);
		assert.deepEqual(backend('https://git.exemple.fr/groupe/impulser.git', 'gitlab'), {
			name: 'gitlab',
			repo: 'groupe/impulser',
			auth_methods: ['token'],
			base_url: 'https://git.exemple.fr',
			api_root: 'https://git.exemple.fr/api/v4',
		});
	});

	test('on Forgejo may stand under a path, and is written to at once', () => {
		assert.deepEqual(backend('https://exemple.fr/forge/equipe/impulser', 'forgejo'), {
			name: 'gitea',
			repo: 'equipe/impulser',
			auth_methods: ['token'],
			base_url: 'https://exemple.fr/forge',
			api_root: 'https://exemple.fr/forge/api/v1',
		});
		assert.equal(configure('https://codeberg.org/a/b', 'forgejo').publish_mode, 'simple');
	});

	test('is called by the name people know, or by its address', () => {
		assert.equal(acheminer(GITHUB, 'github')?.nomForge, 'GitHub');
		assert.equal(acheminer('https://git.exemple.fr/a/b', 'gitlab')?.nomForge, 'git.exemple.fr');
		assert.equal(acheminer('https://codeberg.org/a/b', 'forgejo')?.nomForge, 'codeberg.org');
	});

	test('is not one without an owner and a name', () => {
		assert.equal(acheminer('https://github.com/exemple', 'github'), undefined);
		assert.equal(acheminer('https://github.com', 'github'), undefined);
	});

	test('is the only other host that the page may ask', () => {
		const politique = (adresse: string, forge: Forge) =>
			buildPolitique(acheminer(adresse, forge)?.hotes ?? []);
		assert.equal(
			politique(GITHUB, 'github'),
			"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; media-src 'self' blob:; font-src 'self'; connect-src 'self' blob: data: https://api.github.com; manifest-src 'self' blob:; base-uri 'none'; form-action 'none'",
		);
		assert.match(
			politique('https://exemple.fr/forge/a/b', 'forgejo'),
			/connect-src 'self' blob: data: https:\/\/exemple\.fr;/,
		);
	});
});
