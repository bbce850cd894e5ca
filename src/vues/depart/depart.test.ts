import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCorpus } from '../../../tests/contenu.ts';
import type { FicheDepart } from '../../core/depart/faits.ts';
import { buildMatiere, type Matiere } from '../../core/depart/matiere.ts';
import type { Choix } from '../../core/depart/sequence.ts';
import { buildAdresseDepart, buildVueDepart, fillPhrase, listProfils } from './depart.ts';

const catalogue = readCorpus();
const matiere = buildMatiere(catalogue) as Matiere;
const CHOIX: Choix = {
	qui: 'elus',
	habitants: 'moins-de-500',
	temps: 'une-heure',
	animation: 'personne',
	moment: 'un-groupe',
};
const plat = (texte: string | undefined): string => (texte ?? '').replace(/[\u00a0\u202f]/gu, ' ');

const fiche = (ref: string, autres: Partial<FicheDepart>): FicheDepart => ({
	ref,
	titre: `Titre de ${ref}`,
	phrase: 'Une phrase.',
	publics: ['elus'],
	phases: ['agir'],
	etalement: { min: 3, max: 6, unite: 'mois' },
	clivant: false,
	maturite: 'proposee',
	essais: [],
	apres: [],
	competences: ['sans'],
	temps: { roles: {}, etapes: 4, nonComptees: 4 },
	...autres,
});
const FICHES = [
	fiche('outils/a', {
		phases: ['diagnostiquer'],
		minutes: { min: 330, max: 480 },
		niveau: 'debutant',
		participants: { min: 4, max: 12 },
		apres: ['outils/b'],
		clivant: true,
		essais: ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq'].map((nom) => ({ nom, population: 300 })),
	}),
	fiche('outils/b', {
		phases: ['decider'],
		minutes: { min: 240, max: 240 },
		niveau: 'debutant',
		essais: [{ nom: 'Loin', population: 9000 }],
		temps: {
			roles: {
				participants: { min: 45, max: 60 },
				benevoles: { min: 120, max: 180 },
			},
			etapes: 6,
			nonComptees: 1,
		},
	}),
	fiche('actions/c', {}),
];

describe('the view of five answers', () => {
	const vue = buildVueDepart({ ...matiere, fiches: FICHES }, CHOIX);
	test('says why each sheet, with its facts', () => {
		assert.deepEqual(
			vue?.pas.map((p) => p.raisons.map(plat)),
			[
				[
					'Essayée dans une commune comme la vôtre : Un, Deux, Trois et 2 autres.',
					'Préparation et animation : 5 h 30 à 8 heures. Votre limite est de 20 heures.',
					'Pour l’animer : une personne à l’aise à l’oral suffit.',
					'Elle tient quand les avis s’opposent.',
				],
				[
					'C’est une des suites que conseille la fiche « Titre de outils/a ».',
					'Essayée ailleurs : Loin.',
					'Préparation et animation : 4 heures. Votre limite est de 20 heures.',
					'Pour l’animer : une personne à l’aise à l’oral suffit.',
				],
				[
					'La fiche ne compte pas les heures de travail. Du début au résultat : 3 à 6 mois.',
					'La fiche ne dit pas s’il faut savoir animer.',
					'Personne n’a encore raconté ici comment cela s’est passé chez soi.',
				],
			],
		);
		assert.deepEqual(
			vue?.pas.map((p) => [p.nom, plat(p.genre), p.fiche.href]),
			[
				['Comprendre', 'Fiche outil, pour 4 à 12 personnes', '/outils/a/'],
				['Décider', 'Fiche outil', '/outils/b/'],
				['Agir', 'Fiche action', '/actions/c/'],
			],
		);
	});
	test('adds up what is known, and says what is not', () => {
		assert.deepEqual(
			vue?.temps.map((t) => `${t.terme} : ${plat(t.texte)}`),
			[
				'Préparation et animation : 9 h 30 à 12 heures pour 2 fiches sur 3 ; l’autre ne compte pas ses heures.',
				'Rôle par rôle : Pour qui est là à toutes les étapes où la fiche nomme son rôle, ou le total que donne la fiche. 9 étapes sur 14 ne comptent pas, faute d’heures ou de rôle.',
				'Bénévoles : 2 à 3 heures, d’après 1 fiche sur 3.',
				'Participant·es : 45 minutes à 1 heure, d’après 1 fiche sur 3.',
			],
		);
	});
	test('repeats the answers', () => {
		assert.deepEqual(
			vue?.reponses.map((r) => r.texte),
			[
				'Élu·e',
				'Moins de 500',
				'Une heure par semaine',
				'Personne n’a l’habitude',
				'Nous sommes quelques-uns à vouloir bouger',
			],
		);
	});
	test('says so when nothing fits, and is none while an answer is missing', () => {
		const rien = buildVueDepart({ ...matiere, fiches: [] }, CHOIX);
		assert.match(rien?.vide ?? '', /Changez-en une/);
		assert.deepEqual([rien?.pas, rien?.temps], [[], []]);
		assert.equal(buildVueDepart(matiere, { ...CHOIX, moment: 'hier' }), undefined);
	});
});

test('a sentence takes the facts it names', () => {
	assert.equal(fillPhrase('{a} et {b}', { a: 'un', b: '$1' }), 'un et $1');
});

test('no sentence of the vocabulary names a fact that does not exist', () => {
	for (const { id, choix } of listProfils(catalogue.depart)) {
		const vue = buildVueDepart(matiere, choix);
		assert.equal(vue?.pas.length, 3, id);
		assert.doesNotMatch(JSON.stringify(vue?.pas.map((p) => p.raisons)), /[{}]/, id);
	}
	const connus = new Set('precedente communes heures limite etalement niveau'.split(' '));
	for (const phrase of Object.values(matiere.raisons))
		for (const [, nom = ''] of phrase.matchAll(/\{([^}]*)\}/g)) assert.ok(connus.has(nom), phrase);
});

test('the address of a result holds its answers', () => {
	assert.equal(
		buildAdresseDepart(CHOIX),
		'/par-ou-commencer/?qui=elus&habitants=moins-de-500&temps=une-heure&animation=personne&moment=un-groupe',
	);
});
