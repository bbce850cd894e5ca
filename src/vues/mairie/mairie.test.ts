import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import { type Catalogue, findFiche } from '../../core/catalogue/catalogue.ts';
import { buildVueFiche } from '../fiche/fiche.ts';
import type { Bloc, DocumentMairie, Morceau } from './document.ts';
import { buildKit, type Kit } from './index.ts';

const base = readBase();
const kit = (ref: string, catalogue: Catalogue = base): Kit => {
	const fiche = findFiche(catalogue, ref);
	assert.ok(fiche, ref);
	const fait = buildKit(
		catalogue,
		fiche,
		buildVueFiche(catalogue, fiche),
		'https://exemple.fr/fiche/',
	);
	assert.ok(fait, ref);
	return fait;
};
const plat = (texte: string): string =>
	texte.replace(/[\u00a0\u202f\u2003]/gu, ' ').replace(/…+/gu, '…');

/** A piece as it would be read: blanks in brackets, optional pieces in braces. */
const sayMorceau = (m: Morceau): string => {
	if (typeof m === 'string') return m;
	if ('gras' in m) return `*${m.gras}*`;
	if ('appel' in m) return `[${m.appel}]`;
	if ('si' in m) return `{${m.morceaux.map(sayMorceau).join('')}}`;
	return m.de ? `de [${m.champ}]` : `[${m.champ}]`;
};
const sayMorceaux = (morceaux: Morceau[]): string => morceaux.map(sayMorceau).join('');
const sayBloc = (b: Bloc): string[] => {
	if (b.genre === 'titre') return [`# ${b.texte}`];
	if (b.genre === 'paragraphe') return [sayMorceaux(b.morceaux)];
	if (b.genre === 'lignes') return b.lignes.map((l) => `| ${sayMorceaux(l)}`);
	if (b.genre === 'liste') return b.elements.map((e) => `- ${sayMorceaux(e)}`);
	return b.rangs.map((r) => `${r.terme} | ${r.texte}`);
};
const lire = (ref: string, id: DocumentMairie['id']): string[] => {
	const document = kit(ref).documents.find((d) => d.id === id);
	return (document?.blocs ?? []).flatMap(sayBloc).map(plat);
};

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

describe('the delibération', () => {
	test('of a tool', () => {
		assert.deepEqual(lire('outils/temoin', 'deliberation'), [
			'| Commune de [commune]',
			'| {Département : [departement]}',
			'| Séance du …, convoquée le …',
			'| Membres en exercice : … Présents : … Pouvoirs : … Votants : …',
			'| Présidence : … Secrétaire de séance : …',
			'*Objet : « Essayer un outil témoin »*',
			'# Exposé',
			'La proposition suivante a été faite à la commune par [noms]{, pour [collectif]} : essayer une méthode, « Essayer un outil témoin ». Un outil court qui sert de base aux essais.',
			'*Pourquoi ici. *[raison]',
			'*Repères de la fiche publiée par Impulser. *Préparation : 1 heure ; animation : 2 heures ; étalement : 1 jour ; coût : gratuit ou presque.',
			'Vu le Code général des collectivités territoriales, et notamment son article L. 2121-29, selon lequel « le conseil municipal règle par ses délibérations les affaires de la commune » ;',
			'Considérant l’intérêt de cette proposition pour la commune, dit dans l’exposé ;',
			'Considérant le résultat attendu, d’après la fiche : « Tout le monde a compris. » ;',
			'Considérant les cas où il vaut mieux s’abstenir, décrits dans la fiche, jointe au dossier ;',
			'Considérant qu’un essai limité dans le temps, suivi d’un bilan, permet d’en juger ;',
			'*Après en avoir délibéré, le conseil municipal décide :*',
			'*Article 1er. *D’approuver l’essai de la méthode « Essayer un outil témoin » dans la commune, du … au ….',
			'*Article 2. *De désigner … comme élu·e référent·e, qui suivra la démarche et répondra aux habitantes et habitants.',
			'*Article 3. *D’ouvrir cette démarche à toutes les habitantes et tous les habitants de [commune], et de les en informer par ….',
			'*Article 4. *D’y consacrer au plus … euros, inscrits au budget …, chapitre …, article ….',
			'*Article 5. *D’en entendre le bilan en séance du conseil municipal, au plus tard le …, et de rendre ce bilan public.',
			'| Pour : … Contre : … Abstentions : … Ne prend pas part au vote : …',
			'Fait à [lieu], le …',
			'| La ou le maire :',
			'| ',
			'| La ou le secrétaire de séance :',
			'| ',
		]);
	});
	const article = (ref: string): string =>
		lire(ref, 'deliberation').find((l) => l.startsWith('*Article 1er')) ?? '';
	test('of the other families decides what suits them', () => {
		assert.match(article('actions/temoin-action'), /l’étude, puis l’essai, de l’action/);
		assert.match(
			article('retours/temoin-retour'),
			/De s’inspirer de l’expérience .* prendre contact/,
		);
		assert.match(
			article('parcours/temoin-parcours'),
			/premières étapes du parcours .* : « Essayer un outil témoin » puis/,
		);
	});
	test('of an action that is not the commune’s asks the one whose it is, and warns', () => {
		const action = base.actions.get('temoin-action');
		assert.ok(action);
		const donnees = { ...action.donnees, competences: ['epci'] };
		const catalogue = { ...base, actions: new Map([['temoin-action', { ...action, donnees }]]) };
		const { documents } = kit('actions/temoin-action', catalogue);
		const dit = JSON.stringify(documents[2]);
		assert.match(dit, /De soutenir l’étude .* et de saisir l’autorité compétente/);
		assert.match(documents[2]?.usage[1] ?? '', /ne relève pas de la commune seule/);
	});
});
