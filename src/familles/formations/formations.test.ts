import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase, readCorpus } from '../../../tests/contenu.ts';
import type { Fiche } from '../../core/catalogue/catalogue.ts';
import { PAPIER } from '../../core/pages/series-des-outils.ts';
import { sayHeure } from '../../vues/deroule/mots.ts';
import { listDocuments } from '../../vues/documents/index.ts';
import type { VueContenu } from '../../vues/fiche/vue.ts';
import { listDiapos } from './diapos-vue.ts';
import { buildGuide } from './guide-vue.ts';
import { poseJours, sumTemps } from './programme-vue.ts';

const corpus = readCorpus();
const journee = corpus.formations.get('une-journee-pour-essayer') as Fiche<'formations'>;
const base = readBase();
const temoin = base.formations.get('temoin-formation') as Fiche<'formations'>;
const plat = (texte: string): string => texte.replace(/[\u00a0\u202f]/gu, ' ');

/** The whole day, session by session, as the person who trains holds it. */
const OR = `
9 h 00 Se dire bonjour et poser la journée
9 h 20 Raconter une réunion qui s’est mal passée
9 h 45 Dire ce qui fait tenir un village
10 h 15 Suivre une coupure, « et ensuite ? »
10 h 45 Pause
11 h 00 Aller vers les gens
11 h 15 Essayer la question, dehors
12 h 25 Repas
13 h 40 Lire ce que l’on a rapporté
13 h 55 S’entraîner à l’entretien, à trois
14 h 40 Choisir un outil pour chez soi
14 h 55 Pause
15 h 10 Choisir par quoi commencer
16 h 00 Écrire son premier pas
16 h 35 Savoir qui paie une formation
16 h 45 Évaluer et se dire au revoir
17 h 00
`;

test('the day is that of the gold: each session at its hour, pauses and the meal counted', () => {
	const [jour] = poseJours(journee.donnees);
	assert.ok(jour);
	const lignes = jour.seances.map(({ debut, titre }) => `${sayHeure(debut)} ${titre}`);
	assert.equal(plat([...lignes, sayHeure(jour.fin)].join('\n')), OR.trim());
	assert.deepEqual(sumTemps([jour]), { total: 480, repos: 105 });
});

test('one minute more in a session moves all that follow', () => {
	const [jour] = journee.donnees.jours;
	assert.ok(jour);
	const seances = jour.seances.map((s, i) => (i === 1 ? { ...s, minutes: s.minutes + 1 } : s));
	const [pose] = poseJours({ ...journee.donnees, jours: [{ ...jour, seances }] });
	assert.equal(pose?.seances[1]?.debut, 9 * 60 + 20);
	assert.equal(pose?.seances[2]?.debut, 9 * 60 + 46);
	assert.equal(pose?.fin, 17 * 60 + 1);
});

const tableauOf = (contenu: VueContenu | undefined): string[] =>
	contenu?.genre === 'tableau' ? contenu.lignes.map((ligne) => plat(ligne.join(' | '))) : [];

test('the paper answers for ten, twenty and thirty minutes late', () => {
	const guide = buildGuide(base, temoin, []);
	assert.deepEqual(tableauOf(guide.jours[0]?.retards), [
		'9 h 10 | 10 minutes | Coupez « En savoir plus » (10 minutes).',
		'9 h 10 | 20 minutes | Faites « Essayer » en 30 minutes au lieu de 40 ; coupez « En savoir plus » (10 minutes).',
		'9 h 10 | 30 minutes | Faites « Essayer » en 30 minutes au lieu de 40 ; coupez « En savoir plus » (10 minutes) ; finissez à 10 h 35.',
		'9 h 50 à 10 h 05 | 10 minutes | Coupez « En savoir plus » (10 minutes).',
		'9 h 50 à 10 h 05 | 20 minutes | Coupez « En savoir plus » (10 minutes) ; finissez à 10 h 35.',
		'9 h 50 à 10 h 05 | 30 minutes | Coupez « En savoir plus » (10 minutes) ; finissez à 10 h 45.',
		'10 h 15 | 10 minutes | Finissez à 10 h 35.',
		'10 h 15 | 20 minutes | Finissez à 10 h 45.',
		'10 h 15 | 30 minutes | Finissez à 10 h 55.',
	]);
});

describe('slides', () => {
	test('come in the order of the sessions, each with its hour', () => {
		const diapos = listDiapos(journee);
		assert.equal(diapos.length, 17);
		assert.equal(plat(diapos[0]?.repere ?? ''), '9 h 00, Se dire bonjour et poser la journée');
		assert.equal(diapos.at(-1)?.titre, 'La semaine prochaine');
	});
	test('keep their number in the guide', () => {
		const { jours } = buildGuide(corpus, journee, []);
		const dits = JSON.stringify(jours);
		for (const [i, { titre }] of listDiapos(journee).entries())
			assert.ok(dits.includes(`Diapositive ${i + 1}. ${titre}`), titre);
	});
});

describe('papers', () => {
	test('are those that have a page, and the guide', () => {
		for (const [catalogue, fiche] of [
			[corpus, journee],
			[base, temoin],
		] as const)
			assert.deepEqual(
				listDocuments(catalogue, fiche).map(({ id }) => id),
				['guide', ...PAPIER.list(catalogue).map(({ papier }) => papier)],
			);
	});
	test('without a case nor rights, there is none of either', () => {
		const { cas: _, droits: __, ...donnees } = temoin.donnees;
		assert.deepEqual(
			listDocuments(base, { ...temoin, donnees }).map(({ id }) => id),
			['guide', 'carnet', 'evaluation', 'attestation'],
		);
	});
	test('rights that another training says are printed whole, with their sources', () => {
		const { droits: _, ...donnees } = journee.donnees;
		const autre = { ...journee, donnees: { ...donnees, droits_de: journee.id } };
		const [sien, repris] = [journee, autre].map((fiche) =>
			listDocuments(corpus, fiche).find(({ id }) => id === 'droits'),
		);
		assert.deepEqual(repris, sien);
		assert.match(plat(JSON.stringify(sien)), /de 18 à 24 jours par mandat/);
	});
	test('a source that no right calls is not among theirs', () => {
		const tue = { cle: 'tue', titre: 'Une source du texte', url: 'https://exemple.fr/tue' };
		const donnees = { ...temoin.donnees, sources: [...temoin.donnees.sources, tue] };
		const droits = listDocuments(base, { ...temoin, donnees }).find(({ id }) => id === 'droits');
		assert.ok(!JSON.stringify(droits).includes(tue.titre));
		assert.ok(JSON.stringify(droits).includes('Une source d’essai'));
	});
	test('the certificate counts what one was taught, the pauses apart', () => {
		const attestation = listDocuments(corpus, journee).find(({ id }) => id === 'attestation');
		assert.match(plat(JSON.stringify(attestation)), /6 h 15 de formation, et 1 h 45 de pauses/);
	});
});
