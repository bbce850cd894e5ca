import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lire } from '../../../tests/outils/kit-lu.ts';

const ENTETE = [
	'| [noms]',
	'| {[collectif]}',
	'| [contact]',
	'| {À l’attention de [maire]}',
	'| Mairie de [commune]',
	'| {[departement]}',
	'[lieu], le [date]',
];
const NOUS = [
	'Madame, Monsieur le maire,',
	'Nous sommes [noms], de la commune de [commune]{, et nous vous écrivons pour [collectif]}.',
];
const DEMANDE = [
	'*Ce que nous vous demandons.*',
	'- Un rendez-vous de trente minutes, au jour et à l’heure qui vous conviennent.',
	'- Ensuite, si l’idée vous paraît bonne : une personne élue à qui parler, une salle, une annonce aux habitantes et habitants.',
	'Nous ne vous demandons aujourd’hui ni argent ni décision. Nous donnerons de notre temps. La commune décidera, et si c’est non, nous aimerions comprendre pourquoi.',
	'Nous vous prions d’agréer, Madame, Monsieur le maire, l’expression de notre considération distinguée.',
	'| [noms]',
	'| Signatures :',
	'| ',
	'| ',
];
const avec = (titre: string): string =>
	`*Avec cette lettre : *une note d’une page pour le conseil municipal ; un projet de délibération, à faire relire par le secrétariat de mairie ; la fiche complète « ${titre} », publiée par Impulser (https://exemple.fr/fiche/).`;

describe('the letter', () => {
	test('of a tool proposes to try it', () => {
		assert.deepEqual(lire('outils/temoin', 'courrier'), [
			...ENTETE,
			'*Objet : *demande de rendez-vous pour essayer ensemble une méthode, « Essayer un outil témoin »',
			...NOUS,
			'Nous vous proposons d’essayer ensemble une méthode : « Essayer un outil témoin ». En bref : Un outil court qui sert de base aux essais.',
			'*Pourquoi ici. *[raison]',
			'*À quoi cela peut servir :*',
			'- Montrer une fiche complète.',
			'- Servir de base aux essais.',
			'*Le temps et l’argent, d’après la fiche :*',
			'- Préparation : 1 heure',
			'- Animation : 2 heures',
			'- Étalement : 1 jour',
			'- Coût : gratuit ou presque',
			'Reste à estimer, et nous pouvons le faire ensemble : le temps que chaque personne y passera.',
			...DEMANDE,
			avec('Essayer un outil témoin'),
		]);
	});
	test('of an action proposes to study it, with the facts of the sheet', () => {
		assert.deepEqual(lire('actions/temoin-action', 'courrier'), [
			...ENTETE,
			'*Objet : *demande de rendez-vous pour étudier ensemble une action, « Mener une action témoin »',
			...NOUS,
			'Nous vous proposons d’étudier ensemble une action : « Mener une action témoin ». En bref : Une action courte qui sert de base aux essais.',
			'*Pourquoi ici. *[raison]',
			'*Ce que l’on sait, d’après les sources de la fiche :*',
			'- Les terres manquent.',
			'*Le temps et l’argent, d’après la fiche :*',
			'- Qui est compétent : la commune',
			'- Étalement : 1 à 2 ans',
			'- Coût : gratuit ou presque',
			'Reste à estimer, et nous pouvons le faire ensemble : le temps de préparation, le temps des réunions ou du chantier et le temps que chaque personne y passera.',
			...DEMANDE,
			avec('Mener une action témoin'),
		]);
	});
	test('of a retour proposes to look at what was done elsewhere', () => {
		assert.deepEqual(lire('retours/temoin-retour', 'courrier'), [
			...ENTETE,
			'*Objet : *demande de rendez-vous pour regarder ensemble l’expérience d’un autre territoire, « Raconter un retour témoin »',
			...NOUS,
			'Nous vous proposons de regarder ensemble ce qui a été fait ailleurs, pour voir ce qui serait bon pour nous : « Raconter un retour témoin », Léaz (Ain) et Liévin (Pas-de-Calais). En bref : Un retour court qui sert de base aux essais.',
			'*Pourquoi ici. *[raison]',
			'*Ce que l’on cherchait là-bas :*',
			'- Essayer.',
			'*Le temps et l’argent, là-bas, d’après la fiche :*',
			'- Période : mars 2021 à 2022',
			'- Porteur : Une association d’essai (association)',
			'- Jours passés : 2 jours pour les élu·es, 0 jour pour les agent·es',
			'Nous ne savons pas encore, et nous pouvons le demander là-bas : le temps qu’y ont passé les bénévoles et ce que cela a coûté en tout.',
			...DEMANDE,
			avec('Raconter un retour témoin'),
		]);
	});
	test('of a parcours proposes its first steps, and says that nothing sums their cost', () => {
		const lettre = lire('parcours/temoin-parcours', 'courrier');
		assert.deepEqual(lettre.slice(10, 17), [
			'Nous vous proposons de faire ensemble les premières étapes d’un parcours : « Suivre un parcours témoin ». En bref : Un parcours court qui sert de base aux essais.',
			'*Pourquoi ici. *[raison]',
			'*Où mène ce parcours :*',
			'- Arriver au bout.',
			'*Le temps et l’argent, d’après la fiche :*',
			'- Étapes : 2, dont 1 au choix',
			'Le temps et l’argent se regardent étape par étape : la fiche n’en fait pas la somme pour tout le parcours.',
		]);
	});
});

describe('the note', () => {
	test('of a tool says all that a council asks', () => {
		assert.deepEqual(lire('outils/temoin', 'note'), [
			'Note au conseil municipal de [commune]',
			'*Un outil court qui sert de base aux essais.*',
			'# Pourquoi ici',
			'[raison]',
			'# À quoi cela peut servir',
			'- Montrer une fiche complète.',
			'- Servir de base aux essais.',
			'# Ce que l’on peut en attendre',
			'- Tout le monde a compris.',
			'# Les étapes, avec leur durée',
			'- Installer la salle (1 heure)',
			'- Accueillir (2 heures)',
			'# Le temps et l’argent',
			'Préparation | 1 heure',
			'Animation | 2 heures',
			'Étalement | 1 jour',
			'Coût | gratuit ou presque',
			'Reste à estimer | le temps que chaque personne y passera',
			'# Quand il vaut mieux s’abstenir',
			'- Quand une vraie fiche existe.',
			'# Où cela a été essayé',
			'- Testée dans 2 communes, dont 1 de moins de 1 000 habitants.',
			'- « Raconter un retour témoin » : Léaz (Ain) et Liévin (Pas-de-Calais).',
			'# Ce que le conseil est invité à décider',
			'- D’approuver l’essai de la méthode « Essayer un outil témoin » dans la commune, du … au ….',
			'- De désigner une personne élue référente.',
			'- D’ouvrir la démarche à toutes les habitantes et tous les habitants.',
			'- D’y consacrer au plus … euros, ou seulement du temps et une salle.',
			'- D’en faire le bilan devant le conseil avant le ….',
			'# Sources',
			'- [1] « Une source d’essai ». https://exemple.fr/essai',
			'D’après la fiche « Essayer un outil témoin », Équipe d’essai (Structure d’essai), Impulser. Licence CC BY-SA 4.0. https://exemple.fr/fiche/',
		]);
	});
	test('of an action names the sources of its facts', () => {
		const note = lire('actions/temoin-action', 'note');
		assert.ok(note.includes('- Les terres manquent [1].'));
	});
	test('of a retour says what is not documented', () => {
		const note = lire('retours/temoin-retour', 'note');
		const i = note.indexOf('# Ce qui n’a pas marché, ou serait à refaire autrement');
		assert.equal(note[i + 1], 'Les sources que nous avons lues n’en disent rien.');
		assert.ok(!note.includes('# Où cela a été essayé'));
	});
	test('of a parcours lists its sheets, with how long each takes', () => {
		const note = lire('parcours/temoin-parcours', 'note');
		const i = note.indexOf('# Les étapes du parcours');
		assert.deepEqual(note.slice(i + 1, i + 3), [
			'- Essayer un outil témoin (1 jour)',
			'- Mener une action témoin (au choix, 1 à 2 ans)',
		]);
	});
});
